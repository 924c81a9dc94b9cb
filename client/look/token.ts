/** A colour by its name in `tokens.css`. */
export type Token = (name: string) => string;

/** Colours as the page has them now. */
export const token: Token = (name) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
