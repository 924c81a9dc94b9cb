import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLabel, labelText } from '../../../client/canvas/labels.ts';

const width = (text: string) => text.length * 8;

test('a short label stays on one line', () => {
  expect(breakLabel('Sinaa prison', width)).toEqual(['Sinaa prison']);
});

test('a long one is broken into lines of about the same length', () => {
  const lines = breakLabel('Russian intervention in Syria', width);
  expect(lines).toHaveLength(2);
  expect(Math.max(...lines.map(width))).toBeLessThan(170);
});

test('no word is lost or cut', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zا-ي]{1,20}$/), { minLength: 1, maxLength: 12 }), (words) => {
      const lines = breakLabel(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.length).toBeLessThanOrEqual(3);
    }),
  );
});

test('one isolate is closed for each that is opened, and none crosses a line', () => {
  expect(labelText(['شبكة', 'Shabaka'])).toBe('\u2068شبكة\u2069\n\u2068Shabaka\u2069');
});
