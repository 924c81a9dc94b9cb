import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entities, predicates, smallSeed, source, type SmallSeed } from '../../support/seed-files.ts';

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
});
afterEach(() => seed.remove());

describe('the nearest word', () => {
  test.each([
    [source, 'quote: voice', 'quote: voce', 'voice'],
    [source, 'title:', 'titel: {}\ntitle:', 'title'],
    [source, '[act:mayor, opposes', '[act:mayer, opposes', 'act:mayor'],
    [source, 'opposes, con:safety', 'oposes, con:safety', 'opposes'],
    [entities, 'type: person', 'type: persn', 'person'],
    [predicates, 'root: deeds', 'root: deds', 'deeds'],
  ])('is proposed in %s for %s', (file, from, to, word) => {
    seed.edit(file, from, to);
    expect(seed.check().faults).toMatchObject([{ write: `did you mean ${word}` }]);
  });

  test('is not proposed when none is near', () => {
    seed.edit(source, '[act:mayor, opposes', '[act:unheard-of-personage, opposes');
    expect(seed.check().faults[0]?.write).toBe('add it to seed/entities.yaml');
  });
});
