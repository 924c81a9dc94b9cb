/** What the first picture doesn't need and the first key or drag does: fetched when the picture stands. */
export { exposeHandle } from './handle.ts';
export { createLasso } from './lasso.ts';
export { press } from './press.ts';
