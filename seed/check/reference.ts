import type { Entity, ReferenceItem, Vocabulary } from '../knowledge.ts';
import { Report } from './report.ts';
import { readTime } from './time.ts';
import { toEnum, type WrittenReference } from './written.ts';
import type { YamlFile } from './yaml-file.ts';

/** The reference layer: unique keys, one thing an item, everything it names known. */
export function checkReference(
  file: YamlFile,
  entities: Entity[],
  { predicates }: Vocabulary,
): { reference: ReferenceItem[]; faults: Report['faults'] } {
  const report = new Report(file);
  const { items } = file.value as WrittenReference;
  const knownEntities = new Map(entities.map((entity) => [entity.id, entity]));
  const knownPredicates = new Map(predicates.map((predicate) => [predicate.id, predicate]));
  const registry = 'seed/entities.yaml';
  report.mustBeUnique(
    items.map(({ key }) => key),
    (index) => ['items', index, 'key'],
    'key',
  );
  const reference = items.map((item, index): ReferenceItem => {
    const { key, entity, point, time, wikidata, relation, seen, note } = item;
    const said = [point, time, wikidata, relation].filter((part) => part !== undefined).length;
    if (said !== 1)
      report.add(
        ['items', index],
        'BAD_SHAPE',
        `${key} says ${said} things`,
        'give exactly one of point, time, wikidata, relation',
      );
    if ((entity === undefined) !== (relation !== undefined))
      report.add(
        ['items', index],
        'BAD_SHAPE',
        `${key} has no entity`,
        'name its entity, or a relation without one',
      );
    if (entity !== undefined)
      report.mustBeKnown(entity, knownEntities, ['items', index, 'entity'], 'entity', registry);
    if (relation) {
      for (const end of ['subject', 'object'] as const)
        report.mustBeKnown(
          relation[end],
          knownEntities,
          ['items', index, 'relation', end],
          'entity',
          registry,
        );
      report.mustBeKnown(
        relation.predicate,
        knownPredicates,
        ['items', index, 'relation', 'predicate'],
        'predicate',
        'seed/vocabulary/predicates.yaml',
      );
    }
    const known = time === undefined ? undefined : readTime(time);
    if (time !== undefined && !known)
      report.add(
        ['items', index, 'time'],
        'BAD_TIME',
        `${time} is not EDTF level 1`,
        'write for example "2022-01-20"',
      );
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
  return { reference, faults: report.faults };
}
