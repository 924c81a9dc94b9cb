import { FacetsDocument, type FacetsQuery } from '../api/generated/graphql.ts';
import type { Chip } from '../state/chips.ts';
import { learn } from '../state/graph.ts';
import type { Context } from './context.ts';

export type Facets = FacetsQuery['subgraph']['facets'] & {
  predicates: FacetsQuery['predicates'];
  /** Relations that are known from elsewhere. */
  referenceCount: number;
};

const known = new WeakMap<Context, { key: string; answer: Promise<Facets> }>();

/** By what the relations between the shown can be told apart, counted before any filter; asked once for what is shown. */
export function facets(context: Context): Promise<Facets> {
  const ids = [...context.store.getState().picture.shown];
  const key = ids.toSorted().join(' ');
  const before = known.get(context);
  if (before?.key === key) return before.answer;
  const answer = ask(context, ids);
  known.set(context, { key, answer });
  // what failed is asked again the next time
  answer.catch(() => known.get(context)?.answer === answer && known.delete(context));
  return answer;
}

async function ask({ api, store }: Context, ids: string[]): Promise<Facets> {
  const { subgraph, known: fromElsewhere, predicates } = await api.ask(FacetsDocument, { ids });
  const { speakers, places } = subgraph.facets;
  store.commit((state) =>
    learn(
      state,
      [...speakers, ...places].map(({ entity }) => entity),
      [],
    ),
  );
  return { ...subgraph.facets, predicates, referenceCount: fromElsewhere.reference.length };
}

/** Gives back what a chip stands for. */
export const removeChip = ({ store }: Context, { remove }: Chip) => store.commit(remove);
