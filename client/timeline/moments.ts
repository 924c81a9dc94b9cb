import type { Entity, Relation, Times } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { touches, type Range } from './range.ts';
import { spanOf, type Span, type TimeGiven } from './span.ts';

/** Something that is drawn at its time: what a claim says of a relation, or what is known of an entity. */
export interface Moment {
  readonly key: string;
  readonly of: { readonly entity: Entity } | { readonly relation: Relation };
  readonly span: Span;
  readonly edtf: string;
  /** Known from elsewhere, which is no claim. */
  readonly isReference: boolean;
}

export interface Moments {
  /** In the order of time. */
  readonly dated: readonly Moment[];
  /** Events that have no time by any claim or reference. */
  readonly undated: readonly Entity[];
  /** Relations whose claims give no time. */
  readonly undatedRelations: number;
  /** Relations with more dated claims than those that are drawn. */
  readonly partialRelations: number;
}

/**
 * When what is seen happened: once for each time that is given to it, however many claims give it. What is known from
 * elsewhere comes along unless the filter leaves it out.
 */
export function momentsOf(
  view: Pick<View, 'entities' | 'relations'>,
  times: Times,
  range: Range | null = null,
  hasReference = true,
): Moments {
  const seen = new Map(view.entities.map((entity) => [entity.id, entity]));
  const known = new Map(times.entities.map(({ id, reference }) => [id, reference]));
  const said = new Map(times.relations.map(({ id, claims }) => [id, claims]));
  const found = new Map<string, Moment>();
  const datedRelations = new Set<string>();
  const add = (of: Moment['of'], time: TimeGiven, isReference: boolean, owner: string) => {
    const span = spanOf(time);
    const key = `${owner} ${time.edtf}`;
    // what a claim times outside of the range is not seen; of what is known from elsewhere no filter asks
    if (span && !isReference && range && !touches(span, range)) return;
    if (span && !found.has(key)) found.set(key, { key, of, span, edtf: time.edtf, isReference });
  };
  for (const entity of hasReference ? view.entities : [])
    for (const { id, time } of known.get(entity.id) ?? []) if (time) add({ entity }, time, true, id);
  for (const relation of view.relations)
    for (const { id, time, events } of said.get(relation.id)?.nodes ?? []) {
      if (!time) continue;
      datedRelations.add(relation.id);
      // a claim that says several things of an event is one moment of the event
      const shown = events.flatMap((event) => seen.get(event.id) ?? []);
      for (const entity of shown) add({ entity }, time, false, entity.id);
      if (shown.length === 0) add({ relation }, time, false, id);
    }
  const dated = [...found.values()].sort(
    (a, b) => startOf(a.span) - startOf(b.span) || (a.key < b.key ? -1 : 1),
  );
  const withTime = new Set(
    dated.flatMap(({ of }) =>
      'entity' in of ? of.entity.id : [of.relation.subject.id, of.relation.object.id],
    ),
  );
  return {
    dated,
    undated: view.entities.filter(({ id, kind }) => kind === 'EVENT' && !withTime.has(id)),
    undatedRelations: view.relations.length - datedRelations.size,
    partialRelations: view.relations.filter(({ id }) => said.get(id)?.pageInfo.hasNextPage).length,
  };
}

const startOf = ({ from, to }: Span) => from ?? to ?? 0;

/** The id of what is lit and chosen with a moment. */
export const idOf = ({ of }: Pick<Moment, 'of'>) => ('entity' in of ? of.entity.id : of.relation.id);
