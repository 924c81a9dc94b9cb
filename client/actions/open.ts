import { OverviewDocument, SubgraphDocument } from '../api/generated/graphql.ts';
import { decodeAddress, type Address } from '../state/address.ts';
import { replace } from '../state/graph.ts';
import type { Notice, State } from '../state/state.ts';
import type { Context } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

const quiet = { values: {}, entities: {} };

/** Puts up what a link says, or the overview; says so when the link could not be followed. */
export function createOpen(context: Context): (fragment: string) => Promise<void> {
  const { store } = context;
  const latest = createLatest();
  return (fragment) =>
    latest(async (signal) => {
      const address = decodeAddress(fragment);
      const isFirst = store.getState().opening !== 'ready';
      try {
        const counts = await askOverview(context, signal);
        if (signal.aborted) return;
        if (typeof address === 'string') {
          const notice = address === 'broken' ? { id: 'notice.broken-link', ...quiet } : null;
          await showOverview(context, counts, notice, signal);
        } else
          await showAddress(
            context,
            isFirst ? address : { ...address, language: store.getState().language },
            signal,
          );
        if (isFirst) store.commit((state) => ({ ...state, past: [], opening: 'ready' }));
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        if (isFirst) store.commit((state) => ({ ...state, opening: failure }));
      }
    });
}

type Overview = Awaited<ReturnType<typeof askOverview>>;

async function askOverview({ api, store, room }: Context, signal: AbortSignal) {
  const { overview } = await api.ask(OverviewDocument, { first: room() }, signal);
  const kinds = Object.fromEntries(overview.kinds.map(({ kind, count }) => [kind, count]));
  store.commit((state) => ({ ...state, away: false, total: overview.totalCount, kinds }));
  return overview;
}

async function showOverview(
  { store, arrange }: Context,
  overview: Overview,
  notice: Notice | null,
  signal: AbortSignal,
): Promise<void> {
  const entities = overview.edges.map(({ node }) => node);
  const positions = await arrange(entities, overview.relations, {});
  if (signal.aborted) return;
  store.commit((state) => ({
    ...replace(state, { entities, relations: overview.relations, positions }),
    selection: null,
    reading: null,
    notice: notice ?? {
      id: 'notice.opened',
      values: { shown: entities.length, total: overview.totalCount },
      entities: {},
    },
  }));
}

async function showAddress({ store, api, arrange }: Context, address: Address, signal: AbortSignal) {
  const ids = [...address.picture.shown];
  const none = { entities: [], relations: [], missing: [] as string[] };
  const subgraph = ids.length > 0 ? (await api.ask(SubgraphDocument, { ids }, signal)).subgraph : none;
  const placed = await arrange(subgraph.entities, subgraph.relations, address.picture.positions);
  if (signal.aborted) return;
  const { missing } = subgraph;
  store.commit((state) => ({
    ...restore(replace(state, { ...subgraph, positions: placed }), address),
    notice:
      missing.length > 0
        ? { id: 'notice.missing', values: { count: missing.length, ids: missing.join(', ') }, entities: {} }
        : null,
  }));
}

function restore(state: State, { picture, selection, reading, language }: Address): State {
  const { hiddenKinds, hiddenLines } = picture;
  const next = { ...state.picture, hiddenKinds, hiddenLines };
  return {
    ...state,
    picture: next,
    selection,
    reading,
    language,
    entityDetails: null,
    relationDetails: null,
  };
}
