import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../client/table/collate.ts';
import { entityColumns, relationColumns, type Telling } from '../../../client/table/columns.ts';
import { toCsv } from '../../../client/table/csv.ts';
import { sorted } from '../../../client/table/sort.ts';
import { compareNames as serverOrder } from '../../../cypher/names/sort-key.ts';
import { readRegistry } from '../../support/registry-names.ts';
import { entity, relation } from '../../support/picture.ts';
import { words } from '../../support/steps.ts';

const telling: Telling = { language: 'en', say: (id) => words.en[id], unseen: {} };
const named = (id: string, label: string, degree = 1) => ({
  ...entity(id, degree),
  label: { ar: label, en: label },
});

describe('names', () => {
  test('stand in Arabic without their article, by the letters that are read', () => {
    const names = ['الولايات المتحدة', 'الحسكة', 'ألمانيا', 'روسيا', 'إيران', 'الله أكبر', 'داعش', 'ISIS'];
    expect(names.toSorted(compareNames('ar'))).toEqual([
      'الله أكبر',
      'ألمانيا',
      'إيران',
      'الحسكة',
      'داعش',
      'روسيا',
      'الولايات المتحدة',
      'ISIS',
    ]);
  });

  test.each(['ar', 'en'] as const)(
    'of the whole registry stand as the server orders them, in %s',
    (language) => {
      const names = readRegistry(language);
      expect(names.length).toBeGreaterThan(50);
      expect(names.toSorted(compareNames(language))).toEqual(names.toSorted(serverOrder(language)));
    },
  );
});

describe('rows', () => {
  const rows = [named('act:a', 'ten', 10), named('act:b', 'the hundred', 100), named('act:c', 'nine', 9)];
  const ids = (column: string, direction: 'ascending' | 'descending') =>
    sorted(rows, entityColumns, { column, direction }, telling).map(({ id }) => id);

  test('are in the order of numbers where numbers stand, and of names where names do', () => {
    expect(ids('degree', 'ascending')).toEqual(['act:c', 'act:a', 'act:b']);
    expect(ids('degree', 'descending')).toEqual(['act:b', 'act:a', 'act:c']);
    expect(ids('name', 'ascending')).toEqual(['act:c', 'act:a', 'act:b']);
  });

  test('that are equal stand by name in either direction', () => {
    expect(ids('kind', 'descending')).toEqual(ids('kind', 'ascending'));
  });
});

describe('CSV', () => {
  test('holds the columns in the words of the page, and runs no formula', () => {
    const rows = [named('act:a', '=HYPERLINK("http://x")', 3), named('act:b', 'plain, with a comma', -0)];
    const columns = entityColumns.filter(({ id }) => ['name', 'degree', 'id'].includes(id));
    expect(toCsv(rows, columns, telling)).toBe(
      'Name,Relations,Id\r\n"\'=HYPERLINK(""http://x"")",3,act:a\r\n"plain, with a comma",0,act:b\r\n',
    );
    for (const start of ['+', '-', '@', '\t', '\r'])
      expect(toCsv([named('act:a', `${start}1`)], columns, telling)).toMatch(/\r\n"?'/);
  });

  test('of relations tells them in Arabic when the page does', () => {
    const csv = toCsv([relation('act:a', 'act:b')], relationColumns, {
      language: 'ar',
      say: (id) => words.ar[id],
      unseen: {},
    });
    expect(csv).toContain('الفاعل,ما يُقال,المفعول');
    expect(csv).toContain('a بالعربية,knows بالعربية,b بالعربية,يُؤكَّد,1,1');
  });
});
