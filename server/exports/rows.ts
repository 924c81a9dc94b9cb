import type { EntityRow } from '../rows.ts';

/** Rows of the `cypher/read/export.*` statements; null is what is absent in the graph, days are ISO days. */
export interface EntityExport extends Omit<
  EntityRow,
  'asked' | 'outPredicates' | 'outCounts' | 'inPredicates' | 'inCounts'
> {
  mergedInto: string | null;
}

export interface RelationExport {
  id: string;
  subject: string;
  subjectAr: string;
  subjectEn: string;
  predicate: string;
  root: string;
  object: string;
  objectAr: string;
  objectEn: string;
  stance: 'ASSERTED' | 'DENIED' | 'CONTESTED';
  tension: boolean;
  claimCount: number;
  assertedCount: number;
  deniedCount: number;
  originCount: number;
  speakers: string[];
  timeMin: string | null;
  timeMax: string | null;
}

export interface ClaimExport {
  id: string;
  source: string;
  speaker: string;
  speakerAr: string;
  speakerEn: string;
  reportedBy: string | null;
  attribution: string[];
  polarity: 'ASSERTS' | 'DENIES';
  factuality: 'CT' | 'PR' | 'PS' | 'U';
  quote: string;
  basis: string | null;
  time: string | null;
  timeMin: string | null;
  timeMax: string | null;
  said: string | null;
  places: string[];
  events: string[];
  /** All of them; `stays` tells those that the filter keeps. */
  relations: { id: string; subject: string; predicate: string; object: string; stays: boolean }[];
  evidence: { id: string; paragraph: number; start: number; end: number; sha256: string }[];
  glossAr: string;
  glossEn: string;
}

export interface SourceExport {
  id: string;
  titleAr: string;
  titleEn: string;
  outlet: string;
  author: string | null;
  language: 'AR' | 'EN';
  published: string;
  publishedMin: string;
  sha256: string;
}

export interface ReferenceExport {
  id: string;
  entity: string;
  seen: string;
  latitude: number | null;
  longitude: number | null;
  radius: number | null;
  precision: string | null;
  time: string | null;
  wikidata: string | null;
  predicate: string | null;
  object: string | null;
}
