import { describe, expect, test } from 'vitest';
import { headingDrift } from '../../../client/state/heading-drift.ts';

const voice = (id: string) => ({ id, label: { ar: id, en: id } });

function claim(id: string, quote: string, relations: string[], more: object = {}) {
  return {
    id,
    quote,
    polarity: 'ASSERTS',
    factuality: 'CT',
    speaker: voice(quote === 'VOICE' ? 'act:author' : 'act:saado'),
    reportedBy: null,
    relations: relations.map((relation) => ({ id: relation })),
    ...more,
  };
}

const driftOf = (...claims: object[]) => headingDrift({ paragraphs: [{ claims }] } as never, 'h');
const heading = claim('h', 'HEADING', ['rel:1', 'rel:2'], { speaker: voice('act:outlet') });

describe('a heading drifts', () => {
  test('where its text only lets others say what it states as fact, and names them once', () => {
    const drift = driftOf(
      heading,
      claim('a', 'VOICE', ['rel:1']),
      claim('b', 'DIRECT', ['rel:2']),
      claim('c', 'INDIRECT', ['rel:2']),
    );
    expect(drift?.voices.map(({ id }) => id)).toEqual(['act:saado']);
    const paragraphs = [{ claims: [heading, claim('a', 'VOICE', ['rel:1'])] }] as never;
    expect(headingDrift({ paragraphs }, 'h', 'rel:1')).toBeNull();
    expect(headingDrift({ paragraphs }, 'h', 'rel:2')).toEqual({ voices: [] });
  });

  test('where its text has nothing of it, or only denies it', () => {
    expect(driftOf(heading)).toEqual({ voices: [] });
    expect(driftOf(heading, claim('a', 'VOICE', ['rel:1', 'rel:2'], { polarity: 'DENIES' }))).toEqual({
      voices: [],
    });
  });

  test('also where the author only retells it', () => {
    const retold = claim('a', 'VOICE', ['rel:1', 'rel:2'], { reportedBy: { id: 'act:author' } });
    expect(driftOf(heading, retold)?.voices).toHaveLength(1);
  });

  test('not where the author says all of it, nor where it leaves a doubt itself', () => {
    expect(driftOf(heading, claim('a', 'VOICE', ['rel:1', 'rel:2']))).toBeNull();
    expect(driftOf({ ...heading, factuality: 'PS' })).toBeNull();
    expect(driftOf(claim('h', 'VOICE', ['rel:1']))).toBeNull();
  });
});
