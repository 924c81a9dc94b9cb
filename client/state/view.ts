import { askedOf, drawnLineOf, lineOf } from './filters.ts';
import { shownRelations } from './graph.ts';
import { groupsOf, type Grouped } from './groups.ts';
import { isMeasured, weigh, type Measured, type Weight } from './measures.ts';
import { isReferenceDrawn, referenceAmong } from './reference.ts';
import { arrived, sourceOf, type Entity, type Point, type Relation, type State } from './state.ts';

/** What two compared voices make of a relation; null for the one that does not speak of it. */
export type Voices = Readonly<Record<'a' | 'b', Relation['stance'] | null>>;

/** A relation as it is drawn. */
export interface Drawn extends Relation {
  /** Only where two voices are compared. */
  readonly voices?: Voices;
  /** Known from elsewhere: nobody says it. */
  readonly isReference?: true;
}

/** An entity as it is drawn. */
export type DrawnEntity = Entity & Weight;

/** What the canvas draws: the picture after filters, with what is lit and what steps back. */
export interface View {
  readonly entities: readonly DrawnEntity[];
  readonly relations: readonly Drawn[];
  /** What is known from elsewhere between them, where the filter asks for it: drawn beside the relations, counted with none. */
  readonly reference: readonly Drawn[];
  readonly positions: Readonly<Record<string, Point>>;
  /** What sizes and colours go by; null while neither goes by a measure, and until it is counted. */
  readonly measured: Measured | null;
  /** Those that are put together; null while none are. */
  readonly grouped: Grouped | null;
  /** Per entity, relations that lead to something not on the canvas. */
  readonly unseen: Readonly<Record<string, number>>;
  readonly selected: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  /** Those that no layout moves. */
  readonly pinned: ReadonlySet<string>;
  /** Null when nothing is chosen and all are equally strong. */
  readonly lit: ReadonlySet<string> | null;
  readonly cursor: string | null;
  /** For a room of people: each line by its name, and lines of one pair far enough apart for it. */
  readonly isForRoom?: boolean;
  /** Of entities and relations that are drawn though the data no longer has them. */
  readonly gone?: ReadonlySet<string>;
}

/** What decides the view; a change of anything else draws nothing again. */
export type Seen = Pick<
  State,
  | 'picture'
  | 'told'
  | 'reference'
  | 'measured'
  | 'entities'
  | 'relations'
  | 'selection'
  | 'marked'
  | 'trail'
  | 'cursor'
  | 'highlight'
  | 'reading'
  | 'sources'
>;

export function toView(state: Seen): View {
  const { hiddenKinds, hiddenLines, shown, positions } = state.picture;
  const all = shownRelations(state);
  const told = toldRelations(state, all);
  const ends = new Set(told.flatMap(({ subject, object }) => [subject.id, object.id]));
  const entities = shown.flatMap((id) => {
    const entity = state.entities[id];
    const isLeft = !isNarrowed(state) || ends.has(id);
    return entity && isLeft && !hiddenKinds.includes(entity.kind) ? [entity] : [];
  });
  const visible = new Set(entities.map(({ id }) => id));
  const relations = told.filter(
    (relation) =>
      !hiddenLines.includes(lineOf(relation)) &&
      visible.has(relation.subject.id) &&
      visible.has(relation.object.id),
  );
  const reference = isReferenceDrawn(state.picture) ? referenceAmong(state, visible) : [];
  return {
    entities: weigh(entities, state.picture, state.measured),
    relations,
    reference,
    positions,
    grouped: groupsOf(entities, relations, state.picture, reference),
    measured: isMeasured(state.picture) ? state.measured : null,
    unseen: unseenOf(entities, all),
    ...litBy(state, entities, linesOf({ relations, reference })),
    marked: new Set(state.marked),
    pinned: new Set(state.picture.pinned),
    cursor: state.cursor,
  };
}

/** All lines of a picture: what is said, then what is known from elsewhere. */
export const linesOf = ({ relations, reference }: Pick<View, 'relations' | 'reference'>): readonly Drawn[] =>
  reference.length > 0 ? [...relations, ...reference] : relations;

/** Whether a filter or a perspective is on whose answer is here. Then what has no relation left is not seen. */
function isNarrowed({ picture, told }: Pick<Seen, 'picture' | 'told'>): boolean {
  return told !== null && askedOf(picture) !== null;
}

/** Relations as the filter and the perspective leave them: with the stance and the counts of the claims that stay. */
function toldRelations(state: Pick<Seen, 'picture' | 'told'>, all: readonly Relation[]): readonly Drawn[] {
  const { only } = state.picture;
  const listed = only ? all.filter(({ id }) => only.includes(id)) : all;
  if (!state.told || !isNarrowed(state)) return listed;
  const { relations: left, voices } = state.told;
  const isCompared = state.picture.compare !== null && voices !== undefined;
  return listed.flatMap((relation) => {
    const { id } = relation;
    if (!Object.hasOwn(left, id)) return [];
    const told = { ...relation, ...left[id]! };
    return isCompared ? { ...told, voices: { a: voices.a[id] ?? null, b: voices.b[id] ?? null } } : told;
  });
}

function unseenOf(entities: readonly Entity[], relations: readonly Relation[]): Record<string, number> {
  const seen: Record<string, number> = {};
  for (const { subject, object } of relations) {
    seen[subject.id] = (seen[subject.id] ?? 0) + 1;
    seen[object.id] = (seen[object.id] ?? 0) + 1;
  }
  return Object.fromEntries(entities.map(({ id, degree }) => [id, Math.max(0, degree - (seen[id] ?? 0))]));
}

/** Relations of the claim chosen in the reading pane. */
function relationsOfClaim({ reading, sources }: Seen): string[] {
  const source = reading && sourceOf({ sources }, reading.sourceId);
  if (!arrived(source) || !reading?.claimId) return [];
  const claim = source.paragraphs.flatMap(({ claims }) => claims).find(({ id }) => id === reading.claimId);
  return claim?.relations.map(({ id }) => id) ?? [];
}

function litBy(
  state: Seen,
  entities: readonly Entity[],
  relations: readonly Drawn[],
): Pick<View, 'selected' | 'lit'> {
  const { selection, highlight, trail } = state;
  if (highlight) return { selected: new Set(), lit: matching(highlight, entities, relations) };
  if (trail) return { selected: new Set(trail.filter((id) => id.startsWith('rel:'))), lit: new Set(trail) };
  const chosen = selection && 'relation' in selection ? [selection.relation, ...relationsOfClaim(state)] : [];
  const edges = relations.filter(({ id }) => chosen.includes(id));
  const center = selection && 'entity' in selection ? selection.entity : null;
  const around = relations.filter(({ subject, object }) => subject.id === center || object.id === center);
  const near = [...edges, ...around];
  const isThere = near.length > 0 || entities.some(({ id }) => id === center);
  if (!isThere) return { selected: new Set(), lit: null };
  const ends = near.flatMap(({ id, subject, object }) => [id, subject.id, object.id]);
  return {
    selected: new Set(center ? [center] : edges.map(({ id }) => id)),
    lit: new Set(center ? [center, ...ends] : ends),
  };
}

function matching(
  highlight: NonNullable<Seen['highlight']>,
  entities: readonly Entity[],
  relations: readonly Drawn[],
): ReadonlySet<string> {
  const edges = relations.filter((relation) => drawnLineOf(relation) === highlight);
  return new Set([
    ...entities.filter(({ kind }) => kind === highlight).map(({ id }) => id),
    ...edges.flatMap(({ id, subject, object }) => [id, subject.id, object.id]),
  ]);
}
