import {
  MentionsDocument,
  RelationClaimsDocument,
  VoiceClaimsDocument,
  type ClaimPageFragment,
} from '../api/generated/graphql.ts';
import { askedOf } from '../state/filters.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import type { Context } from './context.ts';

/** Whose claims: those on a relation, those in a voice, or those that name an entity. */
export interface ClaimsOf {
  readonly of: 'relation' | 'voice' | 'mentions';
  readonly id: string;
}

/** A page of claims. */
export interface ClaimPage {
  readonly claims: ClaimPageFragment['nodes'];
  /** How many the filter and the chosen voices leave, and how many there are. */
  readonly seen: number;
  readonly all: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

const first = 25;

/** Claims as the picture's filter and voices leave them, or all; throws ApiFailure. */
export async function askClaims(
  { api, store }: Context,
  { of, id }: ClaimsOf,
  isAll: boolean,
  after: string | null,
  signal: AbortSignal,
): Promise<ClaimPage> {
  const filter: ViewFilter = isAll ? {} : (askedOf(store.getState().picture) ?? {});
  const page = (part: ClaimPageFragment | undefined, all: number | undefined): ClaimPage => ({
    claims: part?.nodes ?? [],
    seen: part?.totalCount ?? 0,
    all: all ?? 0,
    next: part?.pageInfo.hasNextPage ? (part.pageInfo.endCursor ?? null) : null,
  });
  if (of === 'relation') {
    const { relation } = await api.ask(RelationClaimsDocument, { id, filter, first, after }, signal);
    return page(relation?.claims, relation?.claimCount);
  }
  if (of === 'mentions') {
    const { entity } = await api.ask(MentionsDocument, { id, filter, first, after }, signal);
    return page(entity?.mentions, entity?.all.totalCount);
  }
  const whole = { speakers: [id] };
  // a voice that is not heard now leaves none of its claims, which a filter of one list can't say
  const isHeard = filter.speakers?.includes(id) ?? true;
  const asked = { filter: { ...filter, ...whole }, whole, first: isHeard ? first : 1, after };
  const { claims, all } = await api.ask(VoiceClaimsDocument, asked, signal);
  return isHeard ? page(claims, all.totalCount) : page(undefined, all.totalCount);
}
