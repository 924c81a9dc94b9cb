import type { Entity, Kind, Picture, Point } from './state.ts';
import { byDegree, kindKey, placeKey, sideKey } from './group-keys.ts';
import type { Drawn } from './view.ts';

/** What entities can be put together by. */
export const groupings = ['none', 'kind', 'side', 'place'] as const;
export type Grouping = (typeof groupings)[number];

/** Entities that are put together; folded, one mark stands for all of them. */
export interface Group {
  /**
   * `group:actor` of a kind, `group:act:usa` of a side, `group:pla:syria` of a place, `group:rest-1` of what is too much
   * to draw at once.
   */
  readonly id: string;
  readonly kind: Kind;
  /** The place that they lie in, or the best connected of a side; null for other groups. */
  readonly namedAfter: Entity | null;
  readonly members: readonly string[];
  readonly isFolded: boolean;
  /** Where the best connected of them stands: there its mark covers no other's. */
  readonly at: Point;
}

/** Relations that end at a folded group, between the same two: drawn as one line with their number. */
export interface Bundle {
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly relations: readonly Drawn[];
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Per entity of a folded group, that group. */
  readonly folded: ReadonlyMap<string, string>;
  readonly bundles: readonly Bundle[];
}

/**
 * As many marks are drawn at once. What is more, the least connected, is folded into one mark; unfolding that draws as
 * many again.
 */
export const budget = 400;

/**
 * Those of what is seen that are put together, two at least in each; null where nothing is. What is known from elsewhere
 * puts nothing together, but goes into the lines to what is folded.
 */
export function groupsOf(
  entities: readonly Entity[],
  relations: readonly Drawn[],
  picture: Pick<Picture, 'grouping' | 'unfolded' | 'positions'>,
  reference: readonly Drawn[] = [],
): Grouped | null {
  if (picture.grouping === 'none' && entities.length <= budget) return null;
  const chosen = chosenGroups(entities, relations, picture);
  const groups = [...chosen, ...restOf(entities, chosen, picture)];
  if (groups.length === 0) return null;
  const folded = new Map(
    groups.flatMap((group) => (group.isFolded ? group.members.map((one) => [one, group.id] as const) : [])),
  );
  return { groups, folded, bundles: bundlesOf([...relations, ...reference], folded) };
}

function chosenGroups(
  entities: readonly Entity[],
  relations: readonly Drawn[],
  { grouping, unfolded, positions }: Pick<Picture, 'grouping' | 'unfolded' | 'positions'>,
): Group[] {
  if (grouping === 'none') return [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const keyOf = {
    kind: () => kindKey,
    side: () => sideKey(byId, relations),
    place: () => placeKey(byId, relations),
  }[grouping]();
  const members = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = keyOf(entity);
    if (!key) continue;
    const all = members.get(key);
    if (all) all.push(entity);
    else members.set(key, [entity]);
  }
  return [...members].flatMap(([key, all]): Group[] => {
    if (all.length < 2) return [];
    const id = `group:${key}`;
    const [first] = byDegree(all);
    return [
      {
        id,
        kind: grouping === 'place' ? 'PLACE' : first!.kind,
        namedAfter: byId.get(key) ?? null,
        members: all.map((entity) => entity.id),
        isFolded: !unfolded.includes(id),
        at: positions[first!.id] ?? { x: 0, y: 0 },
      },
    ];
  });
}

/** What is too much to draw beside those that are folded already. */
function restOf(
  entities: readonly Entity[],
  groups: readonly Group[],
  { unfolded, positions }: Pick<Picture, 'unfolded' | 'positions'>,
): Group[] {
  const away = new Set(groups.flatMap(({ isFolded, members }) => (isFolded ? members : [])));
  const portion = unfolded.filter(isRest).length + 1;
  const marks = byDegree(entities.filter(({ id }) => !away.has(id)));
  const rest = marks.slice(Math.max(0, budget * portion - (groups.length + 1)));
  const [first] = rest;
  if (!first || marks.length + groups.length <= budget * portion) return [];
  return [
    {
      id: `group:rest-${portion}`,
      kind: first.kind,
      namedAfter: null,
      members: rest.map(({ id }) => id),
      isFolded: true,
      at: positions[first.id] ?? { x: 0, y: 0 },
    },
  ];
}

function bundlesOf(relations: readonly Drawn[], folded: ReadonlyMap<string, string>): Bundle[] {
  const bundles = new Map<string, Bundle & { relations: Drawn[] }>();
  for (const relation of relations) {
    const [a, b] = [relation.subject.id, relation.object.id].map((id) => folded.get(id) ?? id).sort();
    if (!a || !b || a === b || !(folded.has(relation.subject.id) || folded.has(relation.object.id))) continue;
    const id = `bundle:${a}~${b}`;
    const bundle = bundles.get(id);
    if (bundle) bundle.relations.push(relation);
    else bundles.set(id, { id, ends: [a, b], relations: [relation] });
  }
  return [...bundles.values()];
}

/** True for the id of what is folded because it is too much. */
export const isRest = (id: string): boolean => id.startsWith('group:rest-');

/** True for the id of a group, which is none of an entity. */
export const isGroup = (id: string): boolean => id.startsWith('group:');
