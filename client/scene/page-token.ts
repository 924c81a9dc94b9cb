import type { Token } from './network-scene.ts';

/** Colours as the page has them now. */
export const pageToken: Token = (name) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
