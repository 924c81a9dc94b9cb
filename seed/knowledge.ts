/**
 * What the files under `seed/` say once they have been checked: every id resolves, every date is valid,
 * every word of a closed list is written as GraphQL writes it (`ARMED_GROUP`). See docs/data-format.md.
 */
export interface Knowledge {
  vocabulary: Vocabulary;
  entities: Entity[];
  reference: ReferenceItem[];
  sources: Source[];
  stories: Story[];
}

/** What all sources depend on. */
export interface Registry {
  vocabulary: Vocabulary;
  /** May be too many to be held; gone through several times. */
  entities: Iterable<Entity>;
  reference: Iterable<ReferenceItem>;
}

export interface Bilingual {
  ar: string;
  en: string;
}

export type Kind = 'ACTOR' | 'PLACE' | 'EVENT' | 'CONCEPT';

export interface Vocabulary {
  types: { id: string; kind: Kind; label: Bilingual }[];
  roots: { id: string; label: Bilingual; quad: string }[];
  predicates: Predicate[];
}

export interface Predicate {
  id: string;
  root: string;
  label: Bilingual;
  inverse: Bilingual;
  description: Bilingual;
  opposite?: string;
  symmetric: boolean;
}

export interface Entity {
  id: string;
  kind: Kind;
  /** Id of the vocabulary, as written there. */
  type: string;
  label: Bilingual;
  description: Bilingual;
  aliases: { name: string; lang: 'ar' | 'en'; weak: boolean; metonym: boolean }[];
  /** The entity this one is merged into. */
  sameAs?: string;
  anonymous: boolean;
}

/** A time as written (EDTF level 1) and the first and last day it can mean (`YYYY-MM-DD`). */
export interface Time {
  edtf: string;
  /** `0001-01-01` when open. */
  min: string;
  /** `9999-12-31` when open. */
  max: string;
}

export interface ReferenceItem {
  key: string;
  seen: string;
  note?: Bilingual;
  entity?: string;
  point?: { latitude: number; longitude: number; radius: number; precision: string };
  time?: Time;
  wikidata?: string;
  relation?: Triple;
}

export interface Triple {
  subject: string;
  predicate: string;
  object: string;
}

export interface Source {
  id: string;
  /** The file it was read from, relative to the project. */
  file: string;
  outlet: string;
  author?: string;
  language: 'AR' | 'EN';
  title: Bilingual;
  published: Time;
  text: { paragraphs: number; sha256: string };
  paragraphs: Paragraph[];
  claims: Claim[];
}

export interface Paragraph {
  number: number;
  role: 'BYLINE' | 'HEADING' | 'BODY';
  digest: { claims: string[]; text: Bilingual }[];
}

export interface Claim {
  /** The author's key; the id is `<source id>/<key>`. */
  key: string;
  speaker: string;
  reportedBy?: string;
  reporterStance?: 'AGREES' | 'REJECTS' | 'NONE';
  quote: 'VOICE' | 'DIRECT' | 'INDIRECT' | 'HEADING';
  polarity: 'ASSERTS' | 'DENIES';
  factuality: 'CT' | 'PR' | 'PS' | 'U';
  basis?: 'WITNESSED' | 'TOLD' | 'DEDUCED' | 'INDUCED' | 'UNKNOWN';
  relations: Triple[];
  places: string[];
  events: string[];
  time?: Time;
  said?: Time;
  quantities: { number: number; unit: string }[];
  gloss: Bilingual;
  evidence: Evidence[];
}

/** Where a claim stands: code points of a paragraph, half-open, and the SHA-256 (hex) of that span. */
export interface Evidence {
  paragraph: number;
  start: number;
  end: number;
  sha256: string;
  cue?: string;
}

/** An ordered list of pictures with captions; relations and claims by their ids. */
export interface Story {
  id: string;
  /** The file it was read from, relative to the project. */
  file: string;
  title: Bilingual;
  steps: StoryStep[];
}

/** One thought: a view, what of it is meant, and the claims that it stands on. The server's story document has this form. */
/** What a step may be drawn as. */
export type PictureName = 'network' | 'map' | 'timeline';

export interface StoryStep {
  title: Bilingual;
  caption: Bilingual;
  notes?: Bilingual;
  view: {
    version: 1;
    language: 'ar' | 'en';
    entities: { id: string; x: number; y: number }[];
    relations: string[];
    perspective?: { speaker: string; includeReported: boolean };
    split?: { pictures: PictureName[]; how: 'beside' | 'stacked' };
  };
  highlight: { entities: string[]; relations: string[] };
  footnotes: { claims: string[] }[];
}
