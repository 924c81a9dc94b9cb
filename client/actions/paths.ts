import {
  AroundDocument,
  PathsDocument,
  type AroundQuery,
  type PathsQuery,
} from '../api/generated/graphql.ts';
import { askedOf } from '../state/filters.ts';
import { learn } from '../state/graph.ts';
import type { Relation } from '../state/state.ts';
import { toShared, type Around, type Shared } from '../state/shared.ts';
import { addEntities } from './add.ts';
import type { Context } from './context.ts';
import { whileBusy } from './guard.ts';

export type Paths = PathsQuery['paths'];
export type Path = Paths['nodes'][number];

export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** Longer ways too, so many in all. */
  readonly shortest: number | null;
}

/** Ways between two entities whose relations stay under the picture's filter; throws ApiFailure. */
export async function askPaths(context: Context, ends: Ends, signal: AbortSignal): Promise<Paths> {
  const { api, store } = context;
  const filter = askedOf(store.getState().picture);
  const { paths } = await api.ask(PathsDocument, { ...ends, filter }, signal);
  store.commit((state) =>
    learn(
      state,
      paths.nodes.flatMap(({ entities }) => entities),
      paths.nodes.flatMap(({ relations }) => relations.map(({ claims: _claims, ...relation }) => relation)),
    ),
  );
  return paths;
}

/** So many relations around each are looked at, those with most distinct origins first. */
const pages = 3;

/** What ties several entities in one or two relations; throws ApiFailure. */
export async function askShared(
  context: Context,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Shared> {
  return toShared(await Promise.all(ids.map((id) => askAround(context, id, signal))));
}

async function askAround({ api, store }: Context, id: string, signal: AbortSignal): Promise<Around> {
  const filter = askedOf(store.getState().picture);
  const relations: Relation[] = [];
  let after: string | null = null;
  let total = 0;
  let isCounted = true;
  for (let page = 0; page < pages; page += 1) {
    // a page is known only when the one before it is
    // eslint-disable-next-line no-await-in-loop
    const { neighbors }: AroundQuery = await api.ask(
      AroundDocument,
      { id, filter, first: 100, after },
      signal,
    );
    if (!neighbors) break;
    relations.push(...neighbors.edges.map(({ relation }) => relation));
    // at least one more where there is a next page: of a hub under a filter, fewer may be counted than were read
    total = Math.max(neighbors.totalCount, relations.length + (neighbors.pageInfo.hasNextPage ? 1 : 0));
    isCounted = neighbors.isComplete;
    after = neighbors.pageInfo.endCursor ?? null;
    if (!neighbors.pageInfo.hasNextPage) break;
  }
  return { id, relations, left: Math.max(0, total - relations.length), isCounted };
}

/** Lights a path and lets all else step back; null lets all be equally strong again. */
export function lightTrail({ store }: Context, trail: readonly string[] | null): void {
  store.commit((state) => ({ ...state, trail }));
}

/** Brings entities into the picture; what is marked stays marked. */
export function bringIn(context: Context, ids: readonly string[]): Promise<void> {
  return whileBusy(context, 'busy.entity', () =>
    addEntities(context, ids, (count) => ({ id: 'notice.added-several', values: { count }, entities: {} })),
  );
}
