import { CompareDocument, type CompareQuery } from '../api/generated/graphql.ts';
import type { Compare, ViewFilter } from '../state/view-filter.ts';
import type { Context } from './context.ts';

export type Comparison = NonNullable<CompareQuery['compare']>;
export type Compared = Comparison['agree']['nodes'][number];

/** What the two voices of the picture say of what the other says, too; null when they are not there. Throws ApiFailure. */
export async function askComparison(
  { api }: Context,
  compare: Compare,
  filter: ViewFilter,
  signal: AbortSignal,
): Promise<Comparison | null> {
  const asked = { ...compare, filter: { ...filter }, first: 20 };
  return (await api.ask(CompareDocument, asked, signal)).compare ?? null;
}
