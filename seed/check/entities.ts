import type { Entity, Kind, Vocabulary } from '../knowledge.ts';
import type { Items } from './items.ts';
import type { KnownEntity } from './known.ts';
import type { Report } from './report.ts';
import type { UnnamedSpeaker } from './unnamed.ts';
import { toEnum, type WrittenEntities } from './written.ts';

const prefixes: Record<string, string> = { actor: 'act:', place: 'pla:', event: 'evt:', concept: 'con:' };

export type WrittenEntity = WrittenEntities['entities'][number];

/**
 * The registry: unique, ids that fit their kind, types known and of that kind, merging without circles. Of what has
 * passed only what others are checked by is kept.
 * Without `types` (their file could not be read) nothing is said about them.
 */
export function checkEntities(
  items: Items<WrittenEntity>,
  types: Vocabulary['types'] | undefined,
): { known: Map<string, KnownEntity>; unnamed: UnnamedSpeaker[] } {
  const { report } = items;
  const known = new Map<string, KnownEntity>();
  const knownTypes = types && new Map(types.map((type) => [type.id, type]));
  const merged: Merged[] = [];
  const unnamed: UnnamedSpeaker[] = [];
  const alike = sharedEntities();
  for (const [index, entity] of items.entries()) {
    const { id, kind, anonymous = false, 'same-as': sameAs } = entity;
    if (known.has(id))
      report.add(
        ['entities', index, 'id'],
        'DUPLICATE',
        `the entity ${id} is there already`,
        'choose another',
      );
    known.set(
      id,
      sameAs === undefined ? alike(toEnum(kind), anonymous) : { kind: toEnum(kind), anonymous, sameAs },
    );
    checkKind(report, entity, index, knownTypes);
    checkUnnamed(report, entity, index);
    if (sameAs !== undefined) merged.push({ id, index, kind: toEnum(kind), target: sameAs });
    if (anonymous) unnamed.push({ id, index });
  }
  // of those that could not be read nobody knows whether others are merged into them
  if (items.readable()) for (const each of merged) checkMerge(report, each, known);
  return { known, unnamed };
}

/** One of a kind for all that differ by their ids alone. */
function sharedEntities() {
  const made = new Map<string, KnownEntity>();
  return (kind: Kind, anonymous: boolean): KnownEntity => {
    const key = `${kind} ${anonymous}`;
    const one = made.get(key) ?? { kind, anonymous };
    made.set(key, one);
    return one;
  };
}

export function toEntity({
  id,
  kind,
  type,
  label,
  description,
  aliases = [],
  anonymous = false,
  'same-as': sameAs,
}: WrittenEntity): Entity {
  return {
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
    ...(sameAs ? { sameAs } : {}),
  };
}

function checkKind(
  report: Report,
  { id, kind, type }: WrittenEntity,
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
function checkUnnamed(report: Report, { id, kind, anonymous = false }: WrittenEntity, index: number) {
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

interface Merged {
  id: string;
  index: number;
  kind: Kind;
  target: string;
}

function checkMerge(report: Report, { id, index, kind, target }: Merged, known: Map<string, KnownEntity>) {
  const path = ['entities', index, 'same-as'];
  if (!report.mustBeKnown(target, known, path, 'entity', 'this file')) return;
  if (known.get(target)?.kind !== kind)
    report.add(
      path,
      'BAD_MERGE',
      `${target} is of another kind than ${id}`,
      'merge what is of one kind, or take it out',
    );
  const steps = new Set([id]);
  for (let next: string | undefined = target; next !== undefined; next = known.get(next)?.sameAs) {
    // a circle that it only leads into is told where the circle is
    if (next === id) report.add(path, 'BAD_MERGE', `${id} is merged in a circle`, 'break it');
    if (steps.has(next)) return;
    steps.add(next);
  }
}
