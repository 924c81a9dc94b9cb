import { describe, expect, test } from 'vitest';
import { askedWords, claimWords } from '../../../cypher/names/claim-words.ts';

const stored = claimWords({ ar: 'هاجم داعش السجن في الحسكة', en: 'ISIS attacked the prison in Hasakah' });
const finds = (text: string) => {
  const words = askedWords(text);
  return words.length > 0 && words.every((word) => stored.includes(word));
};

describe('the words of a claim', () => {
  test.each(['prison', 'PRISON attack', 'السجن', 'سجن الحسكه', 'hasaka', 'in prison', 'داعش prison', 'pris'])(
    'are found by %s',
    (text) => expect(finds(text)).toBe(true),
  );

  test.each(['rison', 'prison river', 'اعش', 'is attacked river', 'prisons'])('are not found by %s', (text) =>
    expect(finds(text)).toBe(false),
  );

  test('are the same whatever is typed between them', () => {
    expect(askedWords('prison, (attack)"')).toEqual([' prison', ' attack']);
    expect(askedWords(' … ')).toEqual([]);
  });
});
