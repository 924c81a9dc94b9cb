/** What a canvas does without until its first picture stands. */
export { createGlide } from './glide.ts';
export { createMinimap } from './minimap.ts';
export { createSmallRoom } from './small-room.ts';
