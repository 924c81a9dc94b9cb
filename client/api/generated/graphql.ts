/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { StoryDocument } from '../../state/story-document.ts';
import type { ViewDocument } from '../../state/view-document.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How the speaker knows. */
export type Basis =
  /** It follows from something else. */
  | 'DEDUCED'
  /** It is an explanation of what was seen. */
  | 'INDUCED'
  /** Was told. */
  | 'TOLD'
  /** Not said. */
  | 'UNKNOWN'
  /** Saw it or did it. */
  | 'WITNESSED';

/** From the entity in the middle, or towards it. */
export type Direction =
  /** It is the object. */
  | 'IN'
  /** It is the subject. */
  | 'OUT';

/** How far the speaker commits to it (FactBank). */
export type Factuality =
  /** Certain. */
  | 'CT'
  /** Probable. */
  | 'PR'
  /** Possible. */
  | 'PS'
  /** Not said how certain. */
  | 'U';

/**
 * Narrows what is answered, and means the same wherever it is taken: a claim, and a relation that it asserts or
 * denies, stay when each part that is given holds; entities and counts follow from what stays. A part that is
 * left out does not narrow.
 */
export type Filter = {
  /** The relation has one of these entities at an end. */
  about?: Array<string> | null | undefined;
  /** The claim is that firm. */
  factuality?: Array<Factuality> | null | undefined;
  /** Both ends of the relation are of these kinds. */
  kinds?: Array<Kind> | null | undefined;
  /** The relation has at least so many distinct origins, those that do not stay among them. */
  minOrigins?: number | null | undefined;
  /** The claim asserts, or it denies. */
  polarity?: Polarity | null | undefined;
  /** The relation has one of these predicates. */
  predicates?: Array<string> | null | undefined;
  /**
   * What is known from elsewhere, which is no claim and never narrows: true brings it along, as relations drawn
   * thin and in exports; false leaves it out, points of places too. Left out, it comes where a field asks for it.
   */
  reference?: boolean | null | undefined;
  /** True: only what a voice retells of its speaker; false: only what speakers say without such a voice. */
  reported?: boolean | null | undefined;
  /** The claim stands in one of these sources. */
  sources?: Array<string> | null | undefined;
  /** The claim is in the voice of one of these. */
  speakers?: Array<string> | null | undefined;
  /** What all claims on the relation add up to, those that do not stay among them. */
  stance?: Array<Stance> | null | undefined;
  /** The claim holds words that begin like all of these, in either language, in our wording of it. */
  text?: string | null | undefined;
  /** The claim gives a time that can lie in this range. */
  time?: TimeRange | null | undefined;
  /** The claim gives one of these places, or one that lies in them. */
  within?: Array<string> | null | undefined;
};

/** What an entity is, and with which mark it is drawn. */
export type Kind =
  /** Somebody who acts or speaks: a state, an armed group, a person, an outlet. Drawn as a disc. */
  | 'ACTOR'
  /** An aim, a resource, an idea that the text speaks of. Drawn as a ring. */
  | 'CONCEPT'
  /** Something that happened. Drawn as a diamond. */
  | 'EVENT'
  /** Somewhere. Drawn as a square. */
  | 'PLACE';

/** The two languages, equal in rank. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** Why an entity is shown first. */
export type OverviewReason =
  /** Among the actors with most relations. */
  | 'ACTOR'
  /** What the shown speak of most. */
  | 'CONCEPT'
  /** An end of a relation that is contested. */
  | 'CONTESTED'
  /** Among the events with most relations. */
  | 'EVENT'
  /** A place of the shown. */
  | 'PLACE';

/** How a paragraph serves in its source. */
export type ParagraphRole =
  /** Running text. */
  | 'BODY'
  /** Who wrote it. */
  | 'BYLINE'
  /** A heading, which may state as fact what the text only attributes. */
  | 'HEADING';

/** What a search for ways came to. */
export type PathOutcome =
  /** There is at least one. */
  | 'FOUND'
  /** There is none of `maxHops` relations or fewer under this filter; there may be a longer one. */
  | 'NONE_WITHIN'
  /** Both ends are one and the same entity. */
  | 'SAME_ENTITY'
  /** There is no entity of one of these ids. */
  | 'UNKNOWN_ENTITY';

/** Whether a claim asserts or denies its relations. */
export type Polarity =
  /** It is so. */
  | 'ASSERTS'
  /** It is not so. */
  | 'DENIES';

/** How exactly a point is known. */
export type Precision =
  /** The country; draw nothing smaller. */
  | 'COUNTRY'
  /** The region; draw an area. */
  | 'REGION'
  /** The very site. */
  | 'SITE'
  /** The town. */
  | 'TOWN';

/** How the claim stands in the source. */
export type Quote =
  /** Somebody's words between quotation marks. */
  | 'DIRECT'
  /** A heading or the byline. */
  | 'HEADING'
  /** Somebody's words retold. */
  | 'INDIRECT'
  /** The author's own text. */
  | 'VOICE';

/** What a reporting voice thinks of what it reports. */
export type ReporterStance =
  /** Shares it. */
  | 'AGREES'
  /** Does not say. */
  | 'NONE'
  /** Rejects it. */
  | 'REJECTS';

/** What the claims on a relation add up to. Denial and contradiction are shown, never averaged. */
export type Stance =
  /** Somebody asserts it and nobody denies it. */
  | 'ASSERTED'
  /** Asserted by somebody and denied by somebody. */
  | 'CONTESTED'
  /** Somebody denies it and nobody asserts it. */
  | 'DENIED';

/** From a day to a day, both among them; either end may be open. */
export type TimeRange = {
  /** A day, month or year, as in `2022-01-20`, `2022-01` or `2022`; of the last two their first day. */
  earliest?: string | null | undefined;
  /** Likewise; of a month or year its last day. */
  latest?: string | null | undefined;
};

export type CardFragment = { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } };

export type RelationClaimsQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationClaimsQuery = { relation: { claimCount: number, claims: { totalCount: number, nodes: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, relations: Array<{ id: string, subject: { id: string }, object: { id: string } }>, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type VoiceClaimsQueryVariables = Exact<{
  filter: Filter;
  whole: Filter;
  first: number;
  after?: string | null | undefined;
}>;


export type VoiceClaimsQuery = { claims: { totalCount: number, nodes: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, relations: Array<{ id: string, subject: { id: string }, object: { id: string } }>, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, all: { totalCount: number } };

export type MentionsQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MentionsQuery = { entity: { mentions: { totalCount: number, nodes: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, relations: Array<{ id: string, subject: { id: string }, object: { id: string } }>, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, all: { totalCount: number } } | null };

export type ClaimPageFragment = { totalCount: number, nodes: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, relations: Array<{ id: string, subject: { id: string }, object: { id: string } }>, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
  includeReported: boolean;
  filter?: Filter | null | undefined;
  first: number;
}>;


export type CompareQuery = { compare: { isComplete: boolean, agree: { totalCount: number, nodes: Array<{ aCount: number, bCount: number, relation: { id: string, predicate: { label: { ar: string, en: string } }, subject: { id: string, label: { ar: string, en: string } }, object: { id: string, label: { ar: string, en: string } } }, contrary: { predicate: { label: { ar: string, en: string } } } | null, a: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, b: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }> }, disagree: { totalCount: number, nodes: Array<{ aCount: number, bCount: number, relation: { id: string, predicate: { label: { ar: string, en: string } }, subject: { id: string, label: { ar: string, en: string } }, object: { id: string, label: { ar: string, en: string } } }, contrary: { predicate: { label: { ar: string, en: string } } } | null, a: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, b: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }> }, tension: { totalCount: number, nodes: Array<{ aCount: number, bCount: number, relation: { id: string, predicate: { label: { ar: string, en: string } }, subject: { id: string, label: { ar: string, en: string } }, object: { id: string, label: { ar: string, en: string } } }, contrary: { predicate: { label: { ar: string, en: string } } } | null, a: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, b: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }> }, onlyA: { totalCount: number, nodes: Array<{ aCount: number, bCount: number, relation: { id: string, predicate: { label: { ar: string, en: string } }, subject: { id: string, label: { ar: string, en: string } }, object: { id: string, label: { ar: string, en: string } } }, contrary: { predicate: { label: { ar: string, en: string } } } | null, a: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, b: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }> }, onlyB: { totalCount: number, nodes: Array<{ aCount: number, bCount: number, relation: { id: string, predicate: { label: { ar: string, en: string } }, subject: { id: string, label: { ar: string, en: string } }, object: { id: string, label: { ar: string, en: string } } }, contrary: { predicate: { label: { ar: string, en: string } } } | null, a: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, b: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }> } } | null };

export type ComparedFragment = { totalCount: number, nodes: Array<{ aCount: number, bCount: number, relation: { id: string, predicate: { label: { ar: string, en: string } }, subject: { id: string, label: { ar: string, en: string } }, object: { id: string, label: { ar: string, en: string } } }, contrary: { predicate: { label: { ar: string, en: string } } } | null, a: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, b: Array<{ id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }> };

export type ComparedClaimFragment = { id: string, polarity: Polarity, factuality: Factuality, source: { id: string }, gloss: { ar: string, en: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> };

export type EdgeFragment = { id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { entity: { aliases: Array<string>, id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, description: { ar: string, en: string }, reference: Array<{ id: string, wikidata: string | null, seen: string, point: { latitude: number, longitude: number, precision: Precision } | null, time: { edtf: string, earliest: string | null, latest: string | null } | null, relation: { predicate: { label: { ar: string, en: string } }, subject: { id: string, label: { ar: string, en: string } }, object: { id: string, label: { ar: string, en: string } } } | null, note: { ar: string, en: string } | null }>, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } | null, neighbors: { groups: Array<{ direction: Direction, count: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } } }> } | null };

export type FacetsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type FacetsQuery = { subgraph: { facets: { isComplete: boolean, roots: Array<{ relationCount: number, root: { id: string, label: { ar: string, en: string } }, predicates: Array<{ id: string, label: { ar: string, en: string } }> }>, speakers: Array<{ relationCount: number, entity: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }>, factuality: Array<{ factuality: Factuality, relationCount: number }>, places: Array<{ relationCount: number, entity: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }>, sources: Array<{ relationCount: number, source: { id: string, title: { ar: string, en: string } } }> } }, known: { reference: Array<{ id: string }> }, predicates: Array<{ id: string, label: { ar: string, en: string }, root: { id: string, label: { ar: string, en: string } } }> };

export type NeighborsQueryVariables = Exact<{
  id: string;
  predicates?: Array<string> | string | null | undefined;
  exclude?: Array<string> | string | null | undefined;
  filter?: Filter | null | undefined;
  first: number;
}>;


export type NeighborsQuery = { neighbors: { edges: Array<{ direction: Direction, node: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, relation: { id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } } }>, pageInfo: { hasNextPage: boolean } } | null };

export type AroundQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AroundQuery = { neighbors: { totalCount: number, isComplete: boolean, edges: Array<{ relation: { id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OriginQueryVariables = Exact<{ [key: string]: never; }>;


export type OriginQuery = { statistics: { dataVersion: string }, sources: { totalCount: number, nodes: Array<{ title: { ar: string, en: string } }> } };

export type OverviewQueryVariables = Exact<{
  first: number;
}>;


export type OverviewQuery = { overview: { totalCount: number, edges: Array<{ reason: OverviewReason, node: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }>, relations: Array<{ id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }>, kinds: Array<{ kind: Kind, count: number }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  shortest?: number | null | undefined;
  filter?: Filter | null | undefined;
}>;


export type PathsQuery = { paths: { outcome: PathOutcome, totalCount: number, nodes: Array<{ length: number, weakest: number, originCount: number, weakestRelation: { id: string }, entities: Array<{ id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }>, relations: Array<{ id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, claims: { totalCount: number, nodes: Array<{ id: string, polarity: Polarity, speaker: { id: string, label: { ar: string, en: string } }, gloss: { ar: string, en: string }, source: { id: string }, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }> }> } };

export type PerspectiveQueryVariables = Exact<{
  speaker: string;
  includeReported: boolean;
  filter?: Filter | null | undefined;
}>;


export type PerspectiveQuery = { perspective: { totalCount: number, nodes: Array<{ id: string, subject: { id: string }, object: { id: string } }> } | null };

export type PlacesQueryVariables = Exact<{
  ids: Array<string> | string;
  filter?: Filter | null | undefined;
}>;


export type PlacesQuery = { subgraph: { entities: Array<{ id: string, reference: Array<{ id: string, point: { latitude: number, longitude: number, radius: number, precision: Precision } | null, relation: { predicate: { id: string }, subject: { id: string }, object: { id: string, label: { ar: string, en: string } } } | null }> }> }, places: { edges: Array<{ claimCount: number, eventCount: number, eventIds: Array<string>, node: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, point: { latitude: number, longitude: number, radius: number, precision: Precision } | null }>, pageInfo: { hasNextPage: boolean } } };

export type WhereFragment = { latitude: number, longitude: number, radius: number, precision: Precision };

export type WordingFragment = { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } };

export type ReferenceQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReferenceQuery = { subgraph: { reference: Array<{ id: string, seen: string, note: { ar: string, en: string } | null, relation: { predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } } | null }> } };

export type RelationQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
}>;


export type RelationQuery = { relation: { assertedCount: number, deniedCount: number, id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { opposite: string | null, id: string, symmetric: boolean, description: { ar: string, en: string }, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, claims: { nodes: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, relations: Array<{ id: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }> }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } } | null };

export type ClaimCardFragment = { id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, relations: Array<{ id: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string, node: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }> } };

export type SourceQueryVariables = Exact<{
  id: string;
}>;


export type SourceQuery = { source: { id: string, language: Language, sha256: string, hasText: boolean, title: { ar: string, en: string }, paragraphs: Array<{ number: number, role: ParagraphRole, text: string | null, digest: Array<{ claimIds: Array<string>, text: { ar: string, en: string } }>, claims: Array<{ id: string, polarity: Polarity, factuality: Factuality, quote: Quote, speaker: { id: string, label: { ar: string, en: string } }, reportedBy: { id: string } | null, gloss: { ar: string, en: string }, relations: Array<{ id: string, subject: { id: string }, object: { id: string } }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number }> }> }> } | null };

export type SpeakersQueryVariables = Exact<{
  first: number;
}>;


export type SpeakersQuery = { speakers: { totalCount: number, edges: Array<{ claimCount: number, reportedCount: number, node: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }> }, sources: { nodes: Array<{ author: { id: string } | null }> } };

export type StandingQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StandingQuery = { subgraph: { entities: Array<{ id: string, earliest: string | null, latest: string | null, reference: Array<{ point: { latitude: number, longitude: number } | null, time: { earliest: string | null, latest: string | null } | null }> }> } };

export type KeptStoryFragment = { id: string, stepCount: number, revision: number, isFromFile: boolean, isOwn: boolean, savedBy: string | null, saved: string | null, title: { ar: string, en: string } };

export type StoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoriesQuery = { stories: { totalCount: number, nodes: Array<{ id: string, stepCount: number, revision: number, isFromFile: boolean, isOwn: boolean, savedBy: string | null, saved: string | null, title: { ar: string, en: string } }> } };

export type StoryToEditQueryVariables = Exact<{
  id: string;
}>;


export type StoryToEditQuery = { story: { document: StoryDocument, id: string, stepCount: number, revision: number, isFromFile: boolean, isOwn: boolean, savedBy: string | null, saved: string | null, steps: Array<{ footnotes: Array<{ number: number, claims: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, relations: Array<{ id: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, goneClaims: Array<{ id: string, paragraph: number | null, speaker: { label: { ar: string, en: string } } | null }> }>, changes: { changedClaims: Array<{ id: string }>, goneClaims: Array<{ id: string }>, view: { changed: Array<{ before: Stance, relation: { id: string } }>, goneRelations: Array<{ id: string, subject: { id: string, label: { ar: string, en: string } }, predicate: { ar: string, en: string }, object: { id: string, label: { ar: string, en: string } } }>, goneEntities: Array<{ id: string, kind: Kind | null, label: { ar: string, en: string } }> } } }>, title: { ar: string, en: string } } | null };

export type StoryDocumentOfQueryVariables = Exact<{
  id: string;
}>;


export type StoryDocumentOfQuery = { story: { document: StoryDocument, id: string, stepCount: number, revision: number, isFromFile: boolean, isOwn: boolean, savedBy: string | null, saved: string | null, title: { ar: string, en: string } } | null };

export type SaveStoryMutationVariables = Exact<{
  document: StoryDocument;
  id?: string | null | undefined;
  revision?: number | null | undefined;
}>;


export type SaveStoryMutation = { saveStory: { id: string, stepCount: number, revision: number, isFromFile: boolean, isOwn: boolean, savedBy: string | null, saved: string | null, title: { ar: string, en: string } } };

export type DeleteStoryMutationVariables = Exact<{
  id: string;
}>;


export type DeleteStoryMutation = { deleteStory: { document: StoryDocument, id: string, stepCount: number, revision: number, isFromFile: boolean, isOwn: boolean, savedBy: string | null, saved: string | null, title: { ar: string, en: string } } | null };

export type ToldStoryQueryVariables = Exact<{
  id: string;
}>;


export type ToldStoryQuery = { story: { id: string, title: { ar: string, en: string }, steps: Array<{ number: number, view: ViewDocument, title: { ar: string, en: string }, caption: { ar: string, en: string }, notes: { ar: string, en: string } | null, highlight: { entities: Array<string>, relations: Array<string> }, footnotes: Array<{ number: number, claims: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, relations: Array<{ id: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, goneClaims: Array<{ id: string, paragraph: number | null, speaker: { label: { ar: string, en: string } } | null }> }>, changes: { changedClaims: Array<{ id: string }>, goneClaims: Array<{ id: string }>, view: { changed: Array<{ before: Stance, relation: { id: string } }>, goneRelations: Array<{ id: string, subject: { id: string, label: { ar: string, en: string } }, predicate: { ar: string, en: string }, object: { id: string, label: { ar: string, en: string } } }>, goneEntities: Array<{ id: string, kind: Kind | null, label: { ar: string, en: string } }> } } }> } | null };

export type StepSourcesFragment = { footnotes: Array<{ number: number, claims: Array<{ id: string, reporterStance: ReporterStance | null, polarity: Polarity, factuality: Factuality, quote: Quote, basis: Basis | null, source: { id: string, title: { ar: string, en: string } }, speaker: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, reportedBy: { id: string } | null, attribution: Array<{ id: string, anonymous: boolean, label: { ar: string, en: string } }>, gloss: { ar: string, en: string }, time: { edtf: string } | null, said: { edtf: string } | null, quantities: Array<{ number: number, unit: string }>, relations: Array<{ id: string }>, evidence: Array<{ id: string, paragraph: number, start: number, end: number, cue: string | null }> }>, goneClaims: Array<{ id: string, paragraph: number | null, speaker: { label: { ar: string, en: string } } | null }> }>, changes: { changedClaims: Array<{ id: string }>, goneClaims: Array<{ id: string }>, view: { changed: Array<{ before: Stance, relation: { id: string } }>, goneRelations: Array<{ id: string, subject: { id: string, label: { ar: string, en: string } }, predicate: { ar: string, en: string }, object: { id: string, label: { ar: string, en: string } } }>, goneEntities: Array<{ id: string, kind: Kind | null, label: { ar: string, en: string } }> } } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubgraphQuery = { subgraph: { missing: Array<string>, entities: Array<{ id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }>, relations: Array<{ id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }> } };

export type TimesQueryVariables = Exact<{
  ids: Array<string> | string;
  filter?: Filter | null | undefined;
  dated?: Filter | null | undefined;
}>;


export type TimesQuery = { subgraph: { entities: Array<{ id: string, reference: Array<{ id: string, time: { edtf: string, earliest: string | null, latest: string | null } | null }> }>, relations: Array<{ id: string, claims: { nodes: Array<{ id: string, events: Array<{ id: string }>, time: { edtf: string, earliest: string | null, latest: string | null } | null }>, pageInfo: { hasNextPage: boolean } } }> } };

export type SpanFragment = { edtf: string, earliest: string | null, latest: string | null };

export type ToldQueryVariables = Exact<{
  ids: Array<string> | string;
  filter: Filter;
}>;


export type ToldQuery = { subgraph: { told: Array<{ id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number }> } };

export type ToldByTwoQueryVariables = Exact<{
  ids: Array<string> | string;
  filter: Filter;
  a: Filter;
  b: Filter;
}>;


export type ToldByTwoQuery = { subgraph: { told: Array<{ id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number }> }, a: { told: Array<{ id: string, stance: Stance }> }, b: { told: Array<{ id: string, stance: Stance }> } };

export type SinceFragment = { added: Array<{ id: string }>, changed: Array<{ before: Stance }>, goneRelations: Array<{ id: string }>, goneEntities: Array<{ id: string }> };

export type SavedViewQueryVariables = Exact<{
  id: string;
}>;


export type SavedViewQuery = { view: { id: string, name: string, revision: number, isOwn: boolean, document: ViewDocument, changes: { added: Array<{ id: string }>, changed: Array<{ before: Stance }>, goneRelations: Array<{ id: string }>, goneEntities: Array<{ id: string }> } } | null };

export type ViewChangesQueryVariables = Exact<{
  id: string;
}>;


export type ViewChangesQuery = { view: { id: string, changes: { added: Array<{ id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } }>, changed: Array<{ before: Stance, relation: { id: string, stance: Stance, tension: boolean, claimCount: number, originCount: number, predicate: { id: string, symmetric: boolean, label: { ar: string, en: string }, inverse: { ar: string, en: string } }, subject: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } }, object: { id: string, kind: Kind, anonymous: boolean, degree: number, spokenCount: number, type: { id: string, label: { ar: string, en: string } }, label: { ar: string, en: string } } } }>, goneRelations: Array<{ id: string, stance: Stance, subject: { id: string, label: { ar: string, en: string } }, predicate: { ar: string, en: string }, object: { id: string, label: { ar: string, en: string } } }>, goneEntities: Array<{ kind: Kind | null, id: string, label: { ar: string, en: string } }> } } | null };

export type GoneFragment = { id: string, label: { ar: string, en: string } };

export type KeptFragment = { id: string, name: string, document: ViewDocument, revision: number, savedBy: string, isOwn: boolean, saved: string, isCurrent: boolean };

export type ViewsQueryVariables = Exact<{
  first: number;
}>;


export type ViewsQuery = { views: { totalCount: number, nodes: Array<{ id: string, name: string, document: ViewDocument, revision: number, savedBy: string, isOwn: boolean, saved: string, isCurrent: boolean, changes: { added: Array<{ id: string }>, changed: Array<{ before: Stance }>, goneRelations: Array<{ id: string }>, goneEntities: Array<{ id: string }> } }> } };

export type SaveViewMutationVariables = Exact<{
  name: string;
  document: ViewDocument;
  id?: string | null | undefined;
  revision?: number | null | undefined;
}>;


export type SaveViewMutation = { saveView: { id: string, name: string, document: ViewDocument, revision: number, savedBy: string, isOwn: boolean, saved: string, isCurrent: boolean } };

export type DeleteViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteViewMutation = { deleteView: { id: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const ClaimPageFragmentDoc = new TypedDocumentString(`
    fragment ClaimPage on ClaimConnection {
  nodes {
    ...ClaimCard
    relations {
      id
      subject {
        id
      }
      object {
        id
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"fragmentName":"ClaimPage"}) as unknown as TypedDocumentString<ClaimPageFragment, unknown>;
export const ComparedClaimFragmentDoc = new TypedDocumentString(`
    fragment ComparedClaim on Claim {
  id
  source {
    id
  }
  polarity
  factuality
  gloss {
    ar
    en
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}
    `, {"fragmentName":"ComparedClaim"}) as unknown as TypedDocumentString<ComparedClaimFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on ComparisonPart {
  totalCount
  nodes {
    relation {
      id
      predicate {
        label {
          ar
          en
        }
      }
      subject {
        id
        label {
          ar
          en
        }
      }
      object {
        id
        label {
          ar
          en
        }
      }
    }
    contrary {
      predicate {
        label {
          ar
          en
        }
      }
    }
    a {
      ...ComparedClaim
    }
    b {
      ...ComparedClaim
    }
    aCount
    bCount
  }
}
    fragment ComparedClaim on Claim {
  id
  source {
    id
  }
  polarity
  factuality
  gloss {
    ar
    en
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const WordingFragmentDoc = new TypedDocumentString(`
    fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}
    `, {"fragmentName":"Wording"}) as unknown as TypedDocumentString<WordingFragment, unknown>;
export const EdgeFragmentDoc = new TypedDocumentString(`
    fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"fragmentName":"Edge"}) as unknown as TypedDocumentString<EdgeFragment, unknown>;
export const WhereFragmentDoc = new TypedDocumentString(`
    fragment Where on Point {
  latitude
  longitude
  radius
  precision
}
    `, {"fragmentName":"Where"}) as unknown as TypedDocumentString<WhereFragment, unknown>;
export const KeptStoryFragmentDoc = new TypedDocumentString(`
    fragment KeptStory on Story {
  id
  title {
    ar
    en
  }
  stepCount
  revision
  isFromFile
  isOwn
  savedBy
  saved
}
    `, {"fragmentName":"KeptStory"}) as unknown as TypedDocumentString<KeptStoryFragment, unknown>;
export const StepSourcesFragmentDoc = new TypedDocumentString(`
    fragment StepSources on StoryStep {
  footnotes {
    number
    claims {
      ...ClaimCard
    }
    goneClaims {
      id
      speaker {
        label {
          ar
          en
        }
      }
      paragraph
    }
  }
  changes {
    changedClaims {
      id
    }
    goneClaims {
      id
    }
    view {
      changed {
        before
        relation {
          id
        }
      }
      goneRelations {
        id
        subject {
          id
          label {
            ar
            en
          }
        }
        predicate {
          ar
          en
        }
        object {
          id
          label {
            ar
            en
          }
        }
      }
      goneEntities {
        id
        kind
        label {
          ar
          en
        }
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"fragmentName":"StepSources"}) as unknown as TypedDocumentString<StepSourcesFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on Time {
  edtf
  earliest
  latest
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const SinceFragmentDoc = new TypedDocumentString(`
    fragment Since on ViewChanges {
  added {
    id
  }
  changed {
    before
  }
  goneRelations {
    id
  }
  goneEntities {
    id
  }
}
    `, {"fragmentName":"Since"}) as unknown as TypedDocumentString<SinceFragment, unknown>;
export const GoneFragmentDoc = new TypedDocumentString(`
    fragment Gone on GoneEntity {
  id
  label {
    ar
    en
  }
}
    `, {"fragmentName":"Gone"}) as unknown as TypedDocumentString<GoneFragment, unknown>;
export const KeptFragmentDoc = new TypedDocumentString(`
    fragment Kept on View {
  id
  name
  document
  revision
  savedBy
  isOwn
  saved
  isCurrent
}
    `, {"fragmentName":"Kept"}) as unknown as TypedDocumentString<KeptFragment, unknown>;
export const RelationClaimsDocument = new TypedDocumentString(`
    query RelationClaims($id: ID!, $filter: Filter, $first: Int!, $after: String) {
  relation(id: $id) {
    claimCount
    claims(filter: $filter, first: $first, after: $after) {
      ...ClaimPage
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment ClaimPage on ClaimConnection {
  nodes {
    ...ClaimCard
    relations {
      id
      subject {
        id
      }
      object {
        id
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"hash":"sha256:951be9207da9d3749259de99d9659c94360e813b5b2a699fd62013bbaf5ddb4b"}) as unknown as TypedDocumentString<RelationClaimsQuery, RelationClaimsQueryVariables>;
export const VoiceClaimsDocument = new TypedDocumentString(`
    query VoiceClaims($filter: Filter!, $whole: Filter!, $first: Int!, $after: String) {
  claims(filter: $filter, first: $first, after: $after) {
    ...ClaimPage
  }
  all: claims(filter: $whole, first: 1) {
    totalCount
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment ClaimPage on ClaimConnection {
  nodes {
    ...ClaimCard
    relations {
      id
      subject {
        id
      }
      object {
        id
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"hash":"sha256:783807dbcaa3c835acfac237dd0e3380a740fba435ab2b79762b37e0fc679f58"}) as unknown as TypedDocumentString<VoiceClaimsQuery, VoiceClaimsQueryVariables>;
export const MentionsDocument = new TypedDocumentString(`
    query Mentions($id: ID!, $filter: Filter, $first: Int!, $after: String) {
  entity(id: $id) {
    mentions(filter: $filter, first: $first, after: $after) {
      ...ClaimPage
    }
    all: mentions(first: 1) {
      totalCount
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment ClaimPage on ClaimConnection {
  nodes {
    ...ClaimCard
    relations {
      id
      subject {
        id
      }
      object {
        id
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"hash":"sha256:309e95083d9d47f3584fb1417a2c7bda914fd411feecff16eefc16ed535ade3a"}) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: ID!, $b: ID!, $includeReported: Boolean!, $filter: Filter, $first: Int!) {
  compare(
    a: $a
    b: $b
    includeReported: $includeReported
    filter: $filter
    first: $first
  ) {
    agree {
      ...Compared
    }
    disagree {
      ...Compared
    }
    tension {
      ...Compared
    }
    onlyA {
      ...Compared
    }
    onlyB {
      ...Compared
    }
    isComplete
  }
}
    fragment Compared on ComparisonPart {
  totalCount
  nodes {
    relation {
      id
      predicate {
        label {
          ar
          en
        }
      }
      subject {
        id
        label {
          ar
          en
        }
      }
      object {
        id
        label {
          ar
          en
        }
      }
    }
    contrary {
      predicate {
        label {
          ar
          en
        }
      }
    }
    a {
      ...ComparedClaim
    }
    b {
      ...ComparedClaim
    }
    aCount
    bCount
  }
}
fragment ComparedClaim on Claim {
  id
  source {
    id
  }
  polarity
  factuality
  gloss {
    ar
    en
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"hash":"sha256:70dc864293a6c856fab30c4f27f0c8aa04737dd61919268c1b41007fcefc232d"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  entity(id: $id) {
    ...Card
    description {
      ar
      en
    }
    aliases
    reference {
      id
      point {
        latitude
        longitude
        precision
      }
      time {
        edtf
        earliest
        latest
      }
      wikidata
      relation {
        predicate {
          label {
            ar
            en
          }
        }
        subject {
          id
          label {
            ar
            en
          }
        }
        object {
          id
          label {
            ar
            en
          }
        }
      }
      seen
      note {
        ar
        en
      }
    }
  }
  neighbors(id: $id, first: 1) {
    groups {
      predicate {
        ...Wording
      }
      direction
      count
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"hash":"sha256:abd747025a96700c4aa540f5439e2dbfe3a9572e3a853e3805ada8fec558d9ec"}) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($ids: [ID!]!) {
  subgraph(ids: $ids) {
    facets {
      roots {
        root {
          id
          label {
            ar
            en
          }
        }
        predicates {
          id
          label {
            ar
            en
          }
        }
        relationCount
      }
      speakers {
        entity {
          ...Card
        }
        relationCount
      }
      factuality {
        factuality
        relationCount
      }
      places {
        entity {
          ...Card
        }
        relationCount
      }
      sources {
        source {
          id
          title {
            ar
            en
          }
        }
        relationCount
      }
      isComplete
    }
  }
  known: subgraph(ids: $ids, filter: {reference: true}) {
    reference {
      id
    }
  }
  predicates {
    id
    label {
      ar
      en
    }
    root {
      id
      label {
        ar
        en
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}`, {"hash":"sha256:8ff4363866fd01cf5eca868112fd0b9f1b8bb59fa828e231ef18137cd588c4b9"}) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const NeighborsDocument = new TypedDocumentString(`
    query Neighbors($id: ID!, $predicates: [ID!], $exclude: [ID!], $filter: Filter, $first: Int!) {
  neighbors(
    id: $id
    predicates: $predicates
    exclude: $exclude
    filter: $filter
    first: $first
  ) {
    edges {
      direction
      node {
        ...Card
      }
      relation {
        ...Edge
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"hash":"sha256:b3113f1ada31db17e89b02394c35d3314a1f9a4cef52f15a3e25f523227edc5e"}) as unknown as TypedDocumentString<NeighborsQuery, NeighborsQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $filter: Filter, $first: Int!, $after: String) {
  neighbors(id: $id, filter: $filter, first: $first, after: $after) {
    edges {
      relation {
        ...Edge
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    isComplete
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"hash":"sha256:93a9b028792c79d189f4aa50142ddd3fed8c0b77fbf5ca882b1f527b3692020b"}) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const OriginDocument = new TypedDocumentString(`
    query Origin {
  statistics {
    dataVersion
  }
  sources(first: 1) {
    totalCount
    nodes {
      title {
        ar
        en
      }
    }
  }
}
    `, {"hash":"sha256:64f797ee33a0c1429ee20504a87b4caac2c08825d1044f02edf32fe777e98566"}) as unknown as TypedDocumentString<OriginQuery, OriginQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($first: Int!) {
  overview(first: $first) {
    edges {
      reason
      node {
        ...Card
      }
    }
    relations {
      ...Edge
    }
    kinds {
      kind
      count
    }
    totalCount
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"hash":"sha256:35750000bfe956e7b845a1d98b20cedc10ad52acde1b104fd70c7506eaec62df"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxHops: Int!, $shortest: Int, $filter: Filter) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    shortest: $shortest
    filter: $filter
    first: 8
  ) {
    outcome
    totalCount
    nodes {
      length
      weakest
      weakestRelation {
        id
      }
      originCount
      entities {
        ...Card
      }
      relations {
        ...Edge
        claims(first: 2, filter: $filter) {
          totalCount
          nodes {
            id
            speaker {
              id
              label {
                ar
                en
              }
            }
            polarity
            gloss {
              ar
              en
            }
            source {
              id
            }
            evidence {
              id
              paragraph
              start
              end
              cue
            }
          }
        }
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"hash":"sha256:978634189d2ba5347f649a41e5ac8bdefbf67bfebea9bc1132336784e32ecc11"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PerspectiveDocument = new TypedDocumentString(`
    query Perspective($speaker: ID!, $includeReported: Boolean!, $filter: Filter) {
  perspective(
    speaker: $speaker
    includeReported: $includeReported
    filter: $filter
    first: 100
  ) {
    totalCount
    nodes {
      id
      subject {
        id
      }
      object {
        id
      }
    }
  }
}
    `, {"hash":"sha256:eb00ea96930334f7c63cc2cd888221db82ff5c12a629542b81be7914f41b1af6"}) as unknown as TypedDocumentString<PerspectiveQuery, PerspectiveQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($ids: [ID!]!, $filter: Filter) {
  subgraph(ids: $ids) {
    entities {
      id
      reference {
        id
        point {
          ...Where
        }
        relation {
          predicate {
            id
          }
          subject {
            id
          }
          object {
            id
            label {
              ar
              en
            }
          }
        }
      }
    }
  }
  places(first: 100, filter: $filter) {
    edges {
      claimCount
      node {
        ...Card
      }
      point {
        ...Where
      }
      eventCount
      eventIds
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Where on Point {
  latitude
  longitude
  radius
  precision
}`, {"hash":"sha256:093d091fd86f71a191c63f19c9bf986d042acc23663ac2474678bcbf98de82a0"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ReferenceDocument = new TypedDocumentString(`
    query Reference($ids: [ID!]!) {
  subgraph(ids: $ids, filter: {reference: true}) {
    reference {
      id
      seen
      note {
        ar
        en
      }
      relation {
        predicate {
          ...Wording
        }
        subject {
          ...Card
        }
        object {
          ...Card
        }
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"hash":"sha256:f9161256b5cb5990af556587a94cf759ecaaeb8cb44d92e62a296f5b46489578"}) as unknown as TypedDocumentString<ReferenceQuery, ReferenceQueryVariables>;
export const RelationDocument = new TypedDocumentString(`
    query Relation($id: ID!, $filter: Filter) {
  relation(id: $id) {
    ...Edge
    predicate {
      opposite
      description {
        ar
        en
      }
    }
    assertedCount
    deniedCount
    claims(filter: $filter, first: 1) {
      nodes {
        ...ClaimCard
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}`, {"hash":"sha256:a093d1d7d2beb6d145652efe421c8069b216dce54c272b3e62ea59f46e75f44d"}) as unknown as TypedDocumentString<RelationQuery, RelationQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    edges {
      matched
      node {
        ...Card
      }
    }
    totalCount
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}`, {"hash":"sha256:e3bf7dcb6982395429effe73f1243feea7b0801610246c7483b7e8072e5ea681"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!) {
  source(id: $id) {
    id
    title {
      ar
      en
    }
    language
    sha256
    hasText
    paragraphs {
      number
      role
      text
      digest {
        text {
          ar
          en
        }
        claimIds
      }
      claims {
        id
        speaker {
          id
          label {
            ar
            en
          }
        }
        reportedBy {
          id
        }
        polarity
        factuality
        quote
        gloss {
          ar
          en
        }
        relations {
          id
          subject {
            id
          }
          object {
            id
          }
        }
        evidence {
          id
          paragraph
          start
          end
        }
      }
    }
  }
}
    `, {"hash":"sha256:17671d4f3577ab04a8f4b7cc88cc5cec280fe925fcdb6d642fa1554c6d6f9a84"}) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SpeakersDocument = new TypedDocumentString(`
    query Speakers($first: Int!) {
  speakers(first: $first) {
    totalCount
    edges {
      claimCount
      reportedCount
      node {
        ...Card
      }
    }
  }
  sources(first: 100) {
    nodes {
      author {
        id
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}`, {"hash":"sha256:222a4755dc2d4ca3a927fe578af46463407e4d692737c83100382d400ea5dbc5"}) as unknown as TypedDocumentString<SpeakersQuery, SpeakersQueryVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($ids: [ID!]!) {
  subgraph(ids: $ids) {
    entities {
      id
      earliest
      latest
      reference {
        point {
          latitude
          longitude
        }
        time {
          earliest
          latest
        }
      }
    }
  }
}
    `, {"hash":"sha256:92ba40488c7a71162fa685ef069f9f9c735827a6daa9f3c4c8af4ed6f11bfb4c"}) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories {
  stories(first: 100) {
    nodes {
      ...KeptStory
    }
    totalCount
  }
}
    fragment KeptStory on Story {
  id
  title {
    ar
    en
  }
  stepCount
  revision
  isFromFile
  isOwn
  savedBy
  saved
}`, {"hash":"sha256:0fd414187d0448a9511bb70be0a3828cdf3052895210ab6c4aa773ee62dee34e"}) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryToEditDocument = new TypedDocumentString(`
    query StoryToEdit($id: ID!) {
  story(id: $id) {
    ...KeptStory
    document
    steps {
      ...StepSources
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}
fragment KeptStory on Story {
  id
  title {
    ar
    en
  }
  stepCount
  revision
  isFromFile
  isOwn
  savedBy
  saved
}
fragment StepSources on StoryStep {
  footnotes {
    number
    claims {
      ...ClaimCard
    }
    goneClaims {
      id
      speaker {
        label {
          ar
          en
        }
      }
      paragraph
    }
  }
  changes {
    changedClaims {
      id
    }
    goneClaims {
      id
    }
    view {
      changed {
        before
        relation {
          id
        }
      }
      goneRelations {
        id
        subject {
          id
          label {
            ar
            en
          }
        }
        predicate {
          ar
          en
        }
        object {
          id
          label {
            ar
            en
          }
        }
      }
      goneEntities {
        id
        kind
        label {
          ar
          en
        }
      }
    }
  }
}`, {"hash":"sha256:e2efc8866b11dd31a2a47f3fc911773e1e029c6565e2579fc6f62d603c75c58c"}) as unknown as TypedDocumentString<StoryToEditQuery, StoryToEditQueryVariables>;
export const StoryDocumentOfDocument = new TypedDocumentString(`
    query StoryDocumentOf($id: ID!) {
  story(id: $id) {
    ...KeptStory
    document
  }
}
    fragment KeptStory on Story {
  id
  title {
    ar
    en
  }
  stepCount
  revision
  isFromFile
  isOwn
  savedBy
  saved
}`, {"hash":"sha256:fc4b12387da44d7fd4b33b00c4f92def0937fd5205ef7016087a777d9fce27a8"}) as unknown as TypedDocumentString<StoryDocumentOfQuery, StoryDocumentOfQueryVariables>;
export const SaveStoryDocument = new TypedDocumentString(`
    mutation SaveStory($document: StoryDocument!, $id: ID, $revision: Int) {
  saveStory(document: $document, id: $id, revision: $revision) {
    ...KeptStory
  }
}
    fragment KeptStory on Story {
  id
  title {
    ar
    en
  }
  stepCount
  revision
  isFromFile
  isOwn
  savedBy
  saved
}`, {"hash":"sha256:2bc4d87db53af4ad69533115d4b7f5e8dba382a5bbbbf649822ead0ce082fb95"}) as unknown as TypedDocumentString<SaveStoryMutation, SaveStoryMutationVariables>;
export const DeleteStoryDocument = new TypedDocumentString(`
    mutation DeleteStory($id: ID!) {
  deleteStory(id: $id) {
    ...KeptStory
    document
  }
}
    fragment KeptStory on Story {
  id
  title {
    ar
    en
  }
  stepCount
  revision
  isFromFile
  isOwn
  savedBy
  saved
}`, {"hash":"sha256:b7b042b7dcfc4bf8afe00f5ee767dd56745b1503e89e7cd1126185f056296452"}) as unknown as TypedDocumentString<DeleteStoryMutation, DeleteStoryMutationVariables>;
export const ToldStoryDocument = new TypedDocumentString(`
    query ToldStory($id: ID!) {
  story(id: $id) {
    id
    title {
      ar
      en
    }
    steps {
      number
      title {
        ar
        en
      }
      caption {
        ar
        en
      }
      notes {
        ar
        en
      }
      view
      highlight {
        entities
        relations
      }
      ...StepSources
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment ClaimCard on Claim {
  id
  source {
    id
    title {
      ar
      en
    }
  }
  speaker {
    ...Card
  }
  reporterStance
  reportedBy {
    id
  }
  attribution {
    id
    label {
      ar
      en
    }
    anonymous
  }
  polarity
  factuality
  quote
  basis
  gloss {
    ar
    en
  }
  time {
    edtf
  }
  said {
    edtf
  }
  quantities {
    number
    unit
  }
  relations {
    id
  }
  evidence {
    id
    paragraph
    start
    end
    cue
  }
}
fragment StepSources on StoryStep {
  footnotes {
    number
    claims {
      ...ClaimCard
    }
    goneClaims {
      id
      speaker {
        label {
          ar
          en
        }
      }
      paragraph
    }
  }
  changes {
    changedClaims {
      id
    }
    goneClaims {
      id
    }
    view {
      changed {
        before
        relation {
          id
        }
      }
      goneRelations {
        id
        subject {
          id
          label {
            ar
            en
          }
        }
        predicate {
          ar
          en
        }
        object {
          id
          label {
            ar
            en
          }
        }
      }
      goneEntities {
        id
        kind
        label {
          ar
          en
        }
      }
    }
  }
}`, {"hash":"sha256:9066453516817e0489e0276b8cb163a86c762046140763cc6fcb211dd1cff600"}) as unknown as TypedDocumentString<ToldStoryQuery, ToldStoryQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!) {
  subgraph(ids: $ids) {
    entities {
      ...Card
    }
    relations {
      ...Edge
    }
    missing
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}`, {"hash":"sha256:6990f012e9212f84c51b77f7974f80a383501a28d450d6508d5736bea959828d"}) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const TimesDocument = new TypedDocumentString(`
    query Times($ids: [ID!]!, $filter: Filter, $dated: Filter) {
  subgraph(ids: $ids, filter: $filter) {
    entities {
      id
      reference {
        id
        time {
          ...Span
        }
      }
    }
    relations {
      id
      claims(first: 10, filter: $dated) {
        nodes {
          id
          events {
            id
          }
          time {
            ...Span
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    fragment Span on Time {
  edtf
  earliest
  latest
}`, {"hash":"sha256:83a1d53001fa4c033fcbf2358a69dded88587474f22f1ea33c352472471ee9a7"}) as unknown as TypedDocumentString<TimesQuery, TimesQueryVariables>;
export const ToldDocument = new TypedDocumentString(`
    query Told($ids: [ID!]!, $filter: Filter!) {
  subgraph(ids: $ids, filter: $filter) {
    told {
      id
      stance
      tension
      claimCount
      originCount
    }
  }
}
    `, {"hash":"sha256:c7e1ba2b693e95a3b59beaae8712199a3184be2acaa0b7a8861bc5c93dac4db9"}) as unknown as TypedDocumentString<ToldQuery, ToldQueryVariables>;
export const ToldByTwoDocument = new TypedDocumentString(`
    query ToldByTwo($ids: [ID!]!, $filter: Filter!, $a: Filter!, $b: Filter!) {
  subgraph(ids: $ids, filter: $filter) {
    told {
      id
      stance
      tension
      claimCount
      originCount
    }
  }
  a: subgraph(ids: $ids, filter: $a) {
    told {
      id
      stance
    }
  }
  b: subgraph(ids: $ids, filter: $b) {
    told {
      id
      stance
    }
  }
}
    `, {"hash":"sha256:ec1fd4dc4413a94ccbc08c52f5f2c96f84388d99248ecd72f984c7731e24d661"}) as unknown as TypedDocumentString<ToldByTwoQuery, ToldByTwoQueryVariables>;
export const SavedViewDocument = new TypedDocumentString(`
    query SavedView($id: ID!) {
  view(id: $id) {
    id
    name
    revision
    isOwn
    document
    changes {
      ...Since
    }
  }
}
    fragment Since on ViewChanges {
  added {
    id
  }
  changed {
    before
  }
  goneRelations {
    id
  }
  goneEntities {
    id
  }
}`, {"hash":"sha256:8d6b5199a78728b2e534169bab481de752e1d17d9e8a5b6f666dff55d54ff020"}) as unknown as TypedDocumentString<SavedViewQuery, SavedViewQueryVariables>;
export const ViewChangesDocument = new TypedDocumentString(`
    query ViewChanges($id: ID!) {
  view(id: $id) {
    id
    changes {
      added {
        ...Edge
      }
      changed {
        before
        relation {
          ...Edge
        }
      }
      goneRelations {
        id
        subject {
          ...Gone
        }
        predicate {
          ar
          en
        }
        object {
          ...Gone
        }
        stance
      }
      goneEntities {
        kind
        ...Gone
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  type {
    id
    label {
      ar
      en
    }
  }
  label {
    ar
    en
  }
  anonymous
  degree
  spokenCount
}
fragment Edge on Relation {
  id
  predicate {
    ...Wording
  }
  subject {
    ...Card
  }
  object {
    ...Card
  }
  stance
  tension
  claimCount
  originCount
}
fragment Wording on Predicate {
  id
  label {
    ar
    en
  }
  inverse {
    ar
    en
  }
  symmetric
}
fragment Gone on GoneEntity {
  id
  label {
    ar
    en
  }
}`, {"hash":"sha256:3010d2b37be42bf7451aadee4a06aae13dddb4be72e8fab07c3d1bd0cefd0a41"}) as unknown as TypedDocumentString<ViewChangesQuery, ViewChangesQueryVariables>;
export const ViewsDocument = new TypedDocumentString(`
    query Views($first: Int!) {
  views(first: $first) {
    nodes {
      ...Kept
      changes {
        ...Since
      }
    }
    totalCount
  }
}
    fragment Since on ViewChanges {
  added {
    id
  }
  changed {
    before
  }
  goneRelations {
    id
  }
  goneEntities {
    id
  }
}
fragment Kept on View {
  id
  name
  document
  revision
  savedBy
  isOwn
  saved
  isCurrent
}`, {"hash":"sha256:b237b93e33310390f5dce75de774c40462ba5f599f7ae4458af50a2775a513f6"}) as unknown as TypedDocumentString<ViewsQuery, ViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($name: String!, $document: ViewDocument!, $id: ID, $revision: Int) {
  saveView(name: $name, document: $document, id: $id, revision: $revision) {
    ...Kept
  }
}
    fragment Kept on View {
  id
  name
  document
  revision
  savedBy
  isOwn
  saved
  isCurrent
}`, {"hash":"sha256:75115286d07ceedac2213b8612e3e1ea00edcf1da374642059a1e7f923eb49eb"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id) {
    id
  }
}
    `, {"hash":"sha256:b243034d1ec6bc591b5a296b1d19cea1697f259c36fcfc2b1160e65a10ce1223"}) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;