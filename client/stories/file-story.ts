import type { Sample } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import type { Lang } from '../state/state.ts';

/** A story as one document holds it: all that it says, put into words. Whatever is here is text, never markup. */
export interface FileStory {
  /** Which of the two is seen first. */
  readonly language: Lang;
  readonly tongues: Readonly<Record<Lang, Tongue>>;
}

/** The whole story in one language. */
export interface Tongue {
  readonly language: Lang;
  readonly title: string;
  readonly steps: readonly FileStep[];
  /** Each once, in the order in which the steps need them. */
  readonly claims: readonly FileClaim[];
  readonly words: FileWords;
}

/** A text, and the language it is in, where it has none in the document's. */
export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

export interface FileStep {
  /** Which step of how many, for who hears it; and for who sees it. */
  readonly place: string;
  readonly number: string;
  readonly title: Said;
  readonly caption: Said;
  /** Whose voice the picture shows, and what is left out. */
  readonly told: string;
  /** Sources, day and state of the data. */
  readonly origin: string;
  readonly changes: string | null;
  readonly picture: Scene;
  readonly legend: readonly Sample[];
  readonly footnotes: readonly Footnote[];
  readonly relations: readonly FileRelation[];
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}

export interface Footnote {
  readonly number: number;
  readonly text: string;
  /** Voices whose claims are no longer in the data. */
  readonly gone: readonly string[];
  /** Places in the list of claims. */
  readonly claims: readonly number[];
}

export interface FileRelation {
  readonly id: string;
  readonly ends: readonly string[];
  /** Subject, predicate, object and what all claims add up to. */
  readonly text: string;
  readonly claims: readonly number[];
  /** That there are claims which the file does not hold. */
  readonly more: string | null;
}

export interface FileClaim {
  /** From whoever we have it to whoever says it. */
  readonly voices: readonly string[];
  readonly gloss: Said;
  /** How firmly, in which way, where, and when: short phrases. */
  readonly firmness: readonly string[];
}

export interface FileWords {
  readonly previous: string;
  readonly next: string;
  /** What the language is called in itself. */
  readonly language: string;
  readonly print: string;
  readonly back: string;
  readonly footnotes: string;
  readonly relations: string;
  readonly claims: string;
  readonly through: string;
  readonly hint: string;
  readonly goneClaim: string;
}
