import type { Entity, Vocabulary } from '../knowledge.ts';
import { Report } from './report.ts';
import { toEnum, type WrittenEntities } from './written.ts';
import type { YamlFile } from './yaml-file.ts';

const prefixes: Record<string, string> = { actor: 'act:', place: 'pla:', event: 'evt:', concept: 'con:' };

/** The registry: unique, ids that fit their kind, types known and of that kind, merging without circles. */
export function checkEntities(
  file: YamlFile,
  { types }: Vocabulary,
): { entities: Entity[]; faults: Report['faults'] } {
  const report = new Report(file);
  const { entities } = file.value as WrittenEntities;
  report.mustBeUnique(
    entities.map(({ id }) => id),
    (index) => ['entities', index, 'id'],
    'entity',
  );
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const knownTypes = new Map(types.map((type) => [type.id, type]));
  entities.forEach((entity, index) => {
    const { id, kind, type, anonymous } = entity;
    const prefix = prefixes[kind] ?? '';
    if (!id.startsWith(prefix))
      report.add(
        ['entities', index, 'id'],
        'BAD_SHAPE',
        `${id} is of kind ${kind}`,
        `begin its id with ${prefix}`,
      );
    if (
      report.mustBeKnown(type, knownTypes, ['entities', index, 'type'], 'type', 'seed/vocabulary/types.yaml')
    ) {
      const of = knownTypes.get(type)?.kind;
      if (of !== toEnum(kind))
        report.add(
          ['entities', index, 'type'],
          'BAD_SHAPE',
          `the type ${type} is of kind ${of?.toLowerCase()}`,
          `choose a type of kind ${kind}`,
        );
    }
    if (anonymous && kind !== 'actor')
      report.add(['entities', index, 'anonymous'], 'BAD_SPEAKER', `${id} is no actor`, 'only actors speak');
    const target = entity['same-as'];
    if (
      target !== undefined &&
      report.mustBeKnown(target, known, ['entities', index, 'same-as'], 'entity', 'this file')
    ) {
      const steps = new Set([id]);
      for (let next: string | undefined = target; next !== undefined; next = known.get(next)?.['same-as']) {
        if (steps.has(next)) {
          report.add(
            ['entities', index, 'same-as'],
            'BAD_MERGE',
            `${id} is merged in a circle`,
            'break the circle',
          );
          break;
        }
        steps.add(next);
      }
    }
  });
  return {
    faults: report.faults,
    entities: entities.map(
      ({ id, kind, type, label, description, aliases = [], anonymous = false, ...rest }) => ({
        id,
        kind: toEnum(kind),
        type,
        label,
        description,
        anonymous,
        aliases: aliases.map(({ name, lang, weak = false, sense }) => ({
          name,
          lang,
          weak,
          metonym: sense === 'metonym',
        })),
        ...(rest['same-as'] ? { sameAs: rest['same-as'] } : {}),
      }),
    ),
  };
}
