import type { ReferenceItem } from '../knowledge.ts';
import type { Known } from './known.ts';
import { homes } from './known.ts';
import type { Opened } from './shape.ts';
import { timeAt } from './time-at.ts';
import { toEnum, type WrittenReference } from './written.ts';

/** The reference layer: unique keys, one thing an item, everything it names known. */
export function checkReference(
  { value: { items }, report }: Opened<WrittenReference>,
  { entities, predicates }: Known,
): ReferenceItem[] {
  report.mustBeUnique(
    items.map(({ key }) => key),
    (index) => ['items', index, 'key'],
    'key',
  );
  return items.map((item, index): ReferenceItem => {
    const { key, entity, point, time, wikidata, relation, seen, note } = item;
    const path = ['items', index];
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
    const known = time === undefined ? undefined : timeAt(report, time, [...path, 'time']);
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
  });
}
