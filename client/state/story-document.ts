import type { ViewDocument } from './view-document.ts';

interface Bilingual {
  ar: string;
  en: string;
}

/** One thought of a story: a view with a caption and its sources. */
export interface StoryStep {
  title: Bilingual;
  /** `[1]` stands where the first footnote is meant. */
  caption: Bilingual;
  /** For whoever speaks. */
  notes?: Bilingual | undefined;
  view: ViewDocument;
  /** What is meant; all of it unless told. */
  highlight?: { entities: string[]; relations: string[] } | undefined;
  footnotes: { claims: string[] }[];
}

/** Version 1 of the document of a story, as docs/story.schema.json has it. */
export interface StoryDocument {
  version: 1;
  title: Bilingual;
  steps: StoryStep[];
}
