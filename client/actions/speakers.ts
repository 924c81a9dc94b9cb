import { PerspectiveDocument, SpeakersDocument, SubgraphDocument } from '../api/generated/graphql.ts';
import { learn } from '../state/graph.ts';
import { missingEnds, type Missing } from '../state/missing-ends.ts';
import type { Entity, Picture } from '../state/state.ts';
import type { Perspective } from '../state/view-filter.ts';
import { addEntities } from './add.ts';
import type { Context } from './context.ts';
import { noteFailure, toFailure, whileBusy } from './guard.ts';

/** A voice with how many claims it has, and how many of these another voice retells. */
export interface Speaker {
  readonly entity: Entity;
  readonly claimCount: number;
  readonly reportedCount: number;
  /** True when it wrote a source. */
  readonly isAuthor: boolean;
}

export interface Speakers {
  readonly speakers: readonly Speaker[];
  readonly total: number;
}

/** The picture as that voice tells it; who is only retold would else say nothing. */
export const speaksAs = ({ entity, claimCount, reportedCount }: Speaker): Perspective => ({
  speaker: entity.id,
  includeReported: claimCount === reportedCount,
});

/** Those who speak, most claims first; throws ApiFailure. */
export async function askSpeakers({ api, store }: Context, signal: AbortSignal): Promise<Speakers> {
  const { speakers, sources } = await api.ask(SpeakersDocument, { first: 100 }, signal);
  const authors = new Set(sources.nodes.flatMap(({ author }) => author?.id ?? []));
  const found = speakers.edges.map(({ node, claimCount, reportedCount }) => ({
    entity: node,
    claimCount,
    reportedCount,
    isAuthor: authors.has(node.id),
  }));
  // the page names voices in many places, whether they are in the picture or not
  store.commit((state) => ({
    ...state,
    entities: { ...Object.fromEntries(found.map(({ entity }) => [entity.id, entity])), ...state.entities },
  }));
  return { speakers: found, total: speakers.totalCount };
}

/** What the voice that tells the picture says of entities that are not in it; null for everyone's. Throws ApiFailure. */
export async function askMissing(
  { api }: Context,
  { perspective, filter, shown }: Pick<Picture, 'perspective' | 'filter' | 'shown'>,
  signal: AbortSignal,
): Promise<Missing | null> {
  if (!perspective) return null;
  const { speaker, includeReported } = perspective;
  const asked = { speaker, includeReported, filter: { ...filter } };
  const { perspective: told } = await api.ask(PerspectiveDocument, asked, signal);
  if (!told) return null;
  return missingEnds(told.nodes, told.totalCount, shown);
}

/** Brings entities that a voice speaks of into the picture. */
export async function bringMissing(context: Context, { entities }: Missing): Promise<void> {
  await whileBusy(context, 'busy.voice', () =>
    addEntities(context, entities, (added) => ({ id: 'notice.brought', values: { added }, entities: {} })),
  );
}

/**
 * Learns what entities are called; gives back those that only their id can be called by, as what is not in the graph.
 * While the database is away nobody knows yet.
 */
export async function meet(context: Context, ids: readonly string[]): Promise<readonly string[]> {
  const { api, store } = context;
  try {
    const { entities } = (await api.ask(SubgraphDocument, { ids: [...ids] })).subgraph;
    store.commit((state) => learn(state, entities, []));
    return ids.filter((id) => entities.every((entity) => entity.id !== id));
  } catch (error) {
    const failure = toFailure(error);
    noteFailure(context, failure);
    return failure.reason === 'database' ? [] : ids;
  }
}
