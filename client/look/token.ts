/** A colour by its name in `tokens.css`. */
export type Token = (name: string) => string;

/** Colours as the page has them now; those that the system sets as the numbers they come to. */
export const token: Token = (name) => {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  return /^[A-Z]|^color-mix/.test(value) ? resolved(value) : value;
};

/** A colour that only the browser knows, as six digits. */
function resolved(value: string): string {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  // rgb(0, 0, 0), or color(srgb 0 0 0) for what is mixed
  const most = color.startsWith('color(') ? 1 : 255;
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return `#${parts.map((part) => byte((part / most) * 255)).join('')}`;
}

const byte = (value: number) => Math.round(value).toString(16).padStart(2, '0');
