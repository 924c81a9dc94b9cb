import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../client/look/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const of = (theme: string, name: string) =>
  luminance(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? '');
const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

test.each([
  ['light', light],
  ['dark', dark],
])('each step of the ramp stands out from the canvas more than the one before, in %s', (_, theme) => {
  const surface = of(theme, 'surface');
  const steps = [0, 1, 2, 3, 4].map((step) => contrast(of(theme, `ramp-${step}`), surface));
  expect(steps[0]).toBeGreaterThanOrEqual(3);
  for (const [nth, step] of steps.slice(1).entries()) expect(step / steps[nth]!).toBeGreaterThan(1.3);
});
