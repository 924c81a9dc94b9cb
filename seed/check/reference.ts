import type { ReferenceItem } from '../knowledge.ts';
import type { Items } from './items.ts';
import type { Known } from './known.ts';
import { homes } from './known.ts';
import { timeAt } from './time-at.ts';
import { readTime } from './time.ts';
import { toEnum, type WrittenReference } from './written.ts';

export type WrittenItem = WrittenReference['items'][number];

/** The reference layer: unique keys, one thing an item, everything it names known. */
export function checkReference(items: Items<WrittenItem>, { entities, predicates }: Known): void {
  const { report } = items;
  const keys = new Set<string>();
  for (const [index, item] of items.entries()) {
    const { key, entity, point, time, wikidata, relation } = item;
    const path = ['items', index];
    if (keys.has(key))
      report.add([...path, 'key'], 'DUPLICATE', `the key ${key} is there already`, 'choose another');
    keys.add(key);
    const said = [point, time, wikidata, relation].filter((part) => part !== undefined).length;
    if (said !== 1)
      report.add(
        path,
        'BAD_REFERENCE',
        `${key} says ${said} things`,
        'give exactly one of point, time, wikidata, relation',
      );
    else if (relation && entity !== undefined)
      report.add([...path, 'entity'], 'BAD_REFERENCE', `${key} has a relation`, 'take its entity out');
    else if (!relation && entity === undefined)
      report.add(path, 'BAD_REFERENCE', `${key} is about nothing`, 'add its entity');
    if (entity !== undefined)
      report.mustBeKnown(entity, entities, [...path, 'entity'], 'entity', homes.entities);
    if (relation) {
      const at = [...path, 'relation'];
      report.mustBeKnown(relation.subject, entities, [...at, 'subject'], 'entity', homes.entities);
      report.mustBeKnown(relation.predicate, predicates, [...at, 'predicate'], 'predicate', homes.predicates);
      report.mustBeKnown(relation.object, entities, [...at, 'object'], 'entity', homes.entities);
      if (relation.subject === relation.object)
        report.add(at, 'BAD_RELATION', `${relation.subject} is both subject and object`, 'name two entities');
    }
    if (time !== undefined) timeAt(report, time, [...path, 'time']);
  }
}

export function toReference(item: WrittenItem): ReferenceItem {
  const { key, entity, point, time, wikidata, relation, seen, note } = item;
  const known = time === undefined ? undefined : readTime(time).time;
  return {
    key,
    seen,
    ...(note ? { note } : {}),
    ...(entity ? { entity } : {}),
    ...(point ? { point: { ...point, precision: toEnum(point.precision) } } : {}),
    ...(known ? { time: known } : {}),
    ...(wikidata ? { wikidata } : {}),
    ...(relation ? { relation } : {}),
  };
}
