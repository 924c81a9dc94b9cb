import { SearchDocument, type SearchQuery } from '../api/generated/graphql.ts';
import type { Context } from './context.ts';

export type Suggestion = SearchQuery['search']['edges'][number];

/** Entities by name while typing; throws ApiFailure. */
export async function search({ api }: Context, text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const { search: found } = await api.ask(SearchDocument, { text: text.slice(0, 200), first: 8 }, signal);
  return found.edges;
}
