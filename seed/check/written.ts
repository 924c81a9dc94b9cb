import type { Bilingual, PictureName } from '../knowledge.ts';

/** What the files hold once their shape is right: see `seed/schema/*.schema.json`. */
export interface WrittenTypes {
  types: { id: string; kind: string; label: Bilingual }[];
}

export interface WrittenPredicates {
  roots: { id: string; label: Bilingual; quad: string }[];
  predicates: {
    id: string;
    root: string;
    label: Bilingual;
    inverse: Bilingual;
    description: Bilingual;
    opposite?: string;
    symmetric?: boolean;
  }[];
}

export interface WrittenEntities {
  entities: {
    id: string;
    kind: string;
    type: string;
    label: Bilingual;
    description: Bilingual;
    aliases?: { name: string; lang: 'ar' | 'en'; weak?: boolean; sense?: 'metonym' }[];
    'same-as'?: string;
    anonymous?: boolean;
  }[];
}

export interface WrittenReference {
  items: {
    key: string;
    entity?: string;
    point?: { latitude: number; longitude: number; radius: number; precision: string };
    time?: string;
    wikidata?: string;
    relation?: { subject: string; predicate: string; object: string };
    seen: string;
    note?: Bilingual;
  }[];
}

export interface WrittenClaim {
  key: string;
  speaker: string;
  'reported-by'?: string;
  'reporter-stance'?: string;
  quote: string;
  polarity: string;
  factuality: 'CT' | 'PR' | 'PS' | 'U';
  basis?: string;
  relations: [subject: string, predicate: string, object: string][];
  places?: string[];
  events?: string[];
  time?: string;
  said?: string;
  quantities?: { number: number; unit: string }[];
  gloss: Bilingual;
  evidence: { at: string; sha256: string; cue?: string }[];
}

export interface WrittenSource {
  id: string;
  outlet: string;
  author?: string;
  language: string;
  title: Bilingual;
  published: string;
  text: { paragraphs: number; sha256: string };
  paragraphs: { number: number; role: string; digest: { claims: string[]; ar: string; en: string }[] }[];
  claims: WrittenClaim[];
}

export interface WrittenStep {
  title: Bilingual;
  caption: Bilingual;
  notes?: Bilingual;
  show: { id: string; x: number; y: number }[];
  relations: [subject: string, predicate: string, object: string][];
  perspective?: string;
  pictures?: PictureName[];
  stacked?: boolean;
  highlight?: { entities?: string[]; relations?: [subject: string, predicate: string, object: string][] };
  footnotes: string[][];
}

export interface WrittenStory {
  id: string;
  title: Bilingual;
  steps: WrittenStep[];
}

/** A word of a closed list as GraphQL writes it: `armed-group` is `ARMED_GROUP`. */
export function toEnum<Word extends string>(word: string): Word {
  return word.toUpperCase().replaceAll('-', '_') as Word;
}
