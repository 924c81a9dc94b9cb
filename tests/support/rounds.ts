/** Set in `npm run test:long`, which runs some files of `npm test` again, whole. */
const isThorough = process.env['SHABAKA_TEST_THOROUGH'] === '1';

/** How often something is tried: `few` times in `npm test`, `many` times in `npm run test:long`. */
export const rounds = (few: number, many: number) => (isThorough ? many : few);

/** A few of many cases in `npm test`, spread evenly from the `nth` on; all of them in `npm run test:long`. */
export function someOf<Case>(cases: readonly Case[], few: number, nth = 0): readonly Case[] {
  if (isThorough || cases.length <= few) return cases;
  const step = cases.length / few;
  return Array.from({ length: few }, (_, i) => cases[Math.floor(i * step + nth) % cases.length]!);
}
