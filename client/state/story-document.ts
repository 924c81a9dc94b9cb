import type { ViewDocument } from './view-document.ts';

export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** One thought of a story: a view with a caption and its sources. */
export interface StoryStep {
  readonly title: Bilingual;
  /** `[1]` stands where the first footnote is meant. */
  readonly caption: Bilingual;
  /** For whoever speaks. */
  readonly notes?: Bilingual | undefined;
  readonly view: ViewDocument;
  /** What is meant; all of it unless told. */
  readonly highlight?: Highlight | undefined;
  readonly footnotes: readonly Footnote[];
}

export interface Highlight {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

export interface Footnote {
  readonly claims: readonly string[];
}

/** Version 1 of the document of a story, as docs/story.schema.json has it. */
export interface StoryDocument {
  readonly version: 1;
  readonly title: Bilingual;
  readonly steps: readonly StoryStep[];
}
