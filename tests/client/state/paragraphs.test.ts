import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../client/state/paragraphs.ts';
import { paragraphsOf as paragraphsOfServer } from '../../../cypher/text/paragraphs.ts';

test('a dropped text has the paragraphs that the server would count in it', () => {
  const texts = fc.array(
    fc.constantFrom('\n', '\r\n', '\r', ' ', '\u00a0', 'a', 'e\u0301', 'ش', '🕊', '\u200f'),
  );
  fc.assert(
    fc.property(texts, (parts) => {
      expect(paragraphsOf(parts.join(''))).toEqual(paragraphsOfServer(parts.join('')));
    }),
  );
});
