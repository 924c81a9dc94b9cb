/** What a canvas does without until its first picture stands; in one file, so that it comes in one piece. */
export { createGlide } from './glide.ts';
export { createMinimap } from './minimap.ts';
export { createSmallRoom } from './small-room.ts';
