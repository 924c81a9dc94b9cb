import { describe, expect, test } from 'vitest';
import { searchFields } from '../../../cypher/names/search-fields.ts';

const sdf = {
  labels: { ar: 'قوات سوريا الديمقراطية', en: 'Syrian Democratic Forces' },
  aliases: ['قسد', 'SDF'],
  weakAliases: ['QSD'],
};

describe('searchFields', () => {
  test('holds words, whole names, skeletons and sort keys', () => {
    const fields = searchFields(sdf);
    expect(fields.terms).toEqual(
      expect.arrayContaining(['قوات', 'سوريا', 'ديمقراطيه', 'forces', 'قسد', 'sdf']),
    );
    expect(fields.exact.sort()).toEqual(
      ['قوات_سوريا_ديمقراطيه', 'قوات_سوريا_الديمقراطيه', 'syrian_democratic_forces', 'قسد', 'sdf'].sort(),
    );
    expect(fields.skeletons).toContain('srn');
    expect(fields).toMatchObject({
      sortAr: '0 قوات سوريا الديمقراطيه',
      sortEn: '0 syrian democratic forces',
    });
  });

  test('keeps weak aliases out of everything but their own words', () => {
    const { weakTerms, ...others } = searchFields(sdf);
    expect(weakTerms).toEqual(['qsd']);
    expect(JSON.stringify(others)).not.toContain('qsd');
  });

  test('does not depend on the order of aliases', () => {
    expect(searchFields({ ...sdf, aliases: sdf.aliases.toReversed() })).toEqual(searchFields(sdf));
  });

  test('survives names that hold nothing to search', () => {
    const empty = searchFields({ labels: { ar: '', en: '…' }, aliases: ['\ud800'], weakAliases: ['!'] });
    expect(empty).toEqual({ terms: [], weakTerms: [], skeletons: [], exact: [], sortAr: '0 ', sortEn: '0 ' });
  });

  test('stores single tokens of letters and digits', () => {
    const { terms, weakTerms, skeletons, exact } = searchFields(sdf);
    for (const token of [...terms, ...weakTerms, ...skeletons])
      expect(token).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
    for (const token of exact) expect(token).toMatch(/^[\p{L}\p{N}\p{M}_]+$/u);
  });
});
