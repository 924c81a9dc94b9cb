import type { Entity, Vocabulary } from '../knowledge.ts';
import { warnOfLookAlikes } from './look-alikes.ts';
import type { Report } from './report.ts';
import type { Opened } from './shape.ts';
import { toEnum, type WrittenEntities } from './written.ts';

const prefixes: Record<string, string> = { actor: 'act:', place: 'pla:', event: 'evt:', concept: 'con:' };

type Written = WrittenEntities['entities'][number];

/**
 * The registry: unique, ids that fit their kind, types known and of that kind, merging without circles.
 * Without `types` (their file could not be read) nothing is said about them.
 */
export function checkEntities(
  { value: { entities }, report }: Opened<WrittenEntities>,
  types: Vocabulary['types'] | undefined,
): Entity[] {
  report.mustBeUnique(
    entities.map(({ id }) => id),
    (index) => ['entities', index, 'id'],
    'entity',
  );
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const knownTypes = types && new Map(types.map((type) => [type.id, type]));
  entities.forEach((entity, index) => {
    checkKind(report, entity, index, knownTypes);
    checkUnnamed(report, entity, index);
    checkMerge(report, entity, index, known);
  });
  warnOfLookAlikes(report, entities);
  return entities.map(({ id, kind, type, label, description, aliases = [], anonymous = false, ...rest }) => ({
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
  }));
}

function checkKind(
  report: Report,
  { id, kind, type }: Written,
  index: number,
  types: Map<string, Vocabulary['types'][number]> | undefined,
) {
  const prefix = prefixes[kind];
  if (prefix === undefined) return;
  if (!id.startsWith(prefix))
    report.add(
      ['entities', index, 'id'],
      'BAD_KIND',
      `${id} is of kind ${kind}`,
      `begin its id with ${prefix}`,
    );
  const at = ['entities', index, 'type'];
  if (!report.mustBeKnown(type, types, at, 'type', 'seed/vocabulary/types.yaml')) return;
  const of = types?.get(type)?.kind.toLowerCase() ?? '';
  // a kind that is none is told where the types are
  if (of in prefixes && of !== kind)
    report.add(at, 'BAD_KIND', `the type ${type} is of kind ${of}`, `choose a type of kind ${kind}`);
}

/** An unnamed speaker belongs to one source, and says so by its id. */
function checkUnnamed(report: Report, { id, kind, anonymous = false }: Written, index: number) {
  const owned = /^act:[a-z0-9_-]+\/[a-z0-9_-]+$/.test(id);
  if (anonymous && kind !== 'actor')
    report.add(['entities', index, 'anonymous'], 'BAD_SPEAKER', `${id} is no actor`, 'only actors speak');
  else if (anonymous && !owned)
    report.add(
      ['entities', index, 'id'],
      'BAD_SPEAKER',
      `${id} is unnamed and belongs to no source`,
      'write act:<source id>/<role>',
    );
  else if (!anonymous && owned)
    report.add(
      ['entities', index, 'id'],
      'BAD_SPEAKER',
      `${id} is named like an unnamed speaker`,
      'add anonymous: true, or take the / out',
    );
}

function checkMerge(report: Report, entity: Written, index: number, known: Map<string, Written>) {
  const target = entity['same-as'];
  const path = ['entities', index, 'same-as'];
  if (target === undefined || !report.mustBeKnown(target, known, path, 'entity', 'this file')) return;
  if (known.get(target)?.kind !== entity.kind)
    report.add(
      path,
      'BAD_MERGE',
      `${target} is of another kind than ${entity.id}`,
      'merge what is of one kind, or take it out',
    );
  const steps = new Set([entity.id]);
  for (let next: string | undefined = target; next !== undefined; next = known.get(next)?.['same-as']) {
    // a circle that it only leads into is told where the circle is
    if (next === entity.id) report.add(path, 'BAD_MERGE', `${entity.id} is merged in a circle`, 'break it');
    if (steps.has(next)) return;
    steps.add(next);
  }
}
