import { fold } from '../../cypher/names/fold.ts';
import type { Report } from './report.ts';
import type { WrittenEntities } from './written.ts';

type Written = WrittenEntities['entities'][number];

/**
 * Letters of Cyrillic and Greek that a reader takes for the Latin one, small as they are after folding: from the list of
 * Unicode Technical Standard 39, https://www.unicode.org/Public/security/latest/confusables.txt
 */
const looks: Record<string, string> = Object.fromEntries(
  [
    'аa',
    'вb',
    'еe',
    'кk',
    'мm',
    'нh',
    'оo',
    'рp',
    'сc',
    'тt',
    'уy',
    'хx',
    'іi',
    'ѕs',
    'јj',
    'һh',
    'ԁd',
    'ԛq',
    'ԝw',
  ]
    .concat(['αa', 'εe', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx'])
    .map(([letter = '', latin = '']) => [letter, latin]),
);

/** How a name looks to somebody who reads fast: two that look alike need not be spelled alike. */
export const look = (name: string) =>
  fold(name).replace(/[\u0370-\u052f]/g, (letter) => looks[letter] ?? letter);

/**
 * Warns of two entities of one kind with names that look alike and are spelled otherwise: one may pass for the other.
 * They are never merged for that. The same spelling is no news (a town and its governorate), nor are two that
 * somebody merged.
 */
export function warnOfLookAlikes(report: Report, entities: readonly Written[]): void {
  const seen = new Map<string, { entity: Written; name: string }[]>();
  entities.forEach((entity, index) => {
    for (const { name, path } of namesOf(entity, index)) {
      const key = `${entity.kind} ${look(name)}`;
      const before = seen.get(key) ?? [];
      const other = before.find((one) => one.name !== name && isOther(one.entity, entity));
      if (other)
        report.warn(
          path,
          'LOOK_ALIKE',
          `${JSON.stringify(name)} looks like ${JSON.stringify(other.name)} of ${other.entity.id}, and is spelled otherwise`,
          'merge the two by same-as where they are one, or tell them apart by name',
        );
      seen.set(key, [...before, { entity, name }]);
    }
  });
}

function namesOf({ label, aliases = [] }: Written, index: number) {
  return [
    ...(['ar', 'en'] as const).map((lang) => ({
      name: label[lang],
      path: ['entities', index, 'label', lang],
    })),
    ...aliases.map(({ name }, alias) => ({ name, path: ['entities', index, 'aliases', alias, 'name'] })),
  ];
}

function isOther(one: Written, two: Written): boolean {
  return one.id !== two.id && one['same-as'] !== two.id && two['same-as'] !== one.id;
}
