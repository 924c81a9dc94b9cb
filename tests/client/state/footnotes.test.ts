import { describe, expect, test } from 'vitest';
import { cite, marksIn, uncite, withMark, type Cited } from '../../../client/state/footnotes.ts';

const claim = (id: string, speaker: string, polarity: Cited['polarity'] = 'ASSERTS'): Cited => ({
  id,
  polarity,
  speaker: { id: speaker },
});
const byId = (...claims: Cited[]) => Object.fromEntries(claims.map((one) => [one.id, one]));

describe('footnotes', () => {
  test('one voice has one footnote for what it says and one for what it denies', () => {
    const claims = [
      claim('c1', 'roe'),
      claim('c2', 'vale'),
      claim('c3', 'roe'),
      claim('c4', 'roe', 'DENIES'),
    ];
    expect(cite([], claims, {})).toEqual([{ claims: ['c1', 'c3'] }, { claims: ['c2'] }, { claims: ['c4'] }]);
  });

  test('what is named already is not named twice, and joins only a footnote whose voice is known', () => {
    const known = byId(claim('c1', 'roe'));
    expect(cite([{ claims: ['c1'] }], [claim('c1', 'roe')], known)).toEqual([{ claims: ['c1'] }]);
    expect(cite([{ claims: ['c1'] }], [claim('c2', 'roe')], known)).toEqual([{ claims: ['c1', 'c2'] }]);
    expect(cite([{ claims: ['c0'] }], [claim('c2', 'roe')], known)).toHaveLength(2);
    expect(cite([{ claims: ['constructor'] }], [claim('c2', 'roe')], {})).toHaveLength(2);
  });

  test('no more than a document of a story holds', () => {
    const many = Array.from({ length: 30 }, (_, nth) => claim(`c${nth}`, `v${nth}`));
    expect(cite([], many, {})).toHaveLength(20);
    const one = cite(
      [],
      many.map(({ id }) => claim(id, 'roe')),
      {},
    );
    expect(one.map(({ claims }) => claims.length)).toEqual([20, 10]);
  });

  test('a footnote that loses its last claim goes, and captions count without it', () => {
    const step = {
      caption: { ar: 'أ[1] ب[2] ج[3]', en: 'a[1] b[2] c[3] d[9]' },
      footnotes: [{ claims: ['c1'] }, { claims: ['c2'] }, { claims: ['c3', 'c4'] }],
    };
    expect(uncite(step, 'c2')).toEqual({
      caption: { ar: 'أ[1] ب ج[2]', en: 'a[1] b c[2] d[9]' },
      footnotes: [{ claims: ['c1'] }, { claims: ['c3', 'c4'] }],
    });
    expect(uncite(step, 'c3').caption).toBe(step.caption);
  });

  test('a mark is put before the full stop, once, and into no empty text', () => {
    expect(withMark({ ar: 'أهو آمن؟', en: 'It is open.' }, 2)).toEqual({
      ar: 'أهو آمن[2]؟',
      en: 'It is open[2].',
    });
    expect(withMark({ ar: '  ', en: 'Open[2] now' }, 2)).toEqual({ ar: '  ', en: 'Open[2] now' });
    expect(withMark({ ar: '', en: 'Open' }, 1).en).toBe('Open[1]');
    expect([...marksIn('a[1] b[12] c[x] d[1]')]).toEqual([1, 12]);
  });
});
