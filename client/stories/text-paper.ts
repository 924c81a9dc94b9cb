import type { Printed } from '../actions/print.ts';
import { escape } from '../scene/svg.ts';
import type { Lang } from '../state/state.ts';

/** A text in the language that it is in. */
export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

/** What stands together on paper: a heading, if any, and paragraphs below it. */
export interface Part {
  readonly heading?: Said;
  /** Before the heading, quietly. */
  readonly place?: string;
  readonly paragraphs: readonly Said[];
}

/** Words on white paper, for windows that show no picture. All of the text is escaped. */
export function textPaper(title: Said, parts: readonly Part[]): Printed {
  const written = parts.map(
    ({ heading, place, paragraphs }) =>
      `<section>${place === undefined ? '' : `<p class="place"><bdi dir="ltr">${escape(place)}</bdi></p>`}${
        heading ? tagged('h2', heading) : ''
      }${paragraphs.map((one) => tagged('p', one)).join('')}</section>`,
  );
  return {
    title: title.text,
    markup: `<article ${attributes(title.lang)}>${tagged('h1', title)}${written.join('')}</article>`,
    style,
    page: '@page { margin: 18mm; }',
  };
}

const attributes = (lang: Lang) => `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`;
const tagged = (tag: 'h1' | 'h2' | 'p', { text, lang }: Said) =>
  `<${tag} ${attributes(lang)}>${escape(text)}</${tag}>`;

const style = `
  article { font: 12pt/1.6 "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif; color: #1d1d1f; }
  article[lang=ar] { font-size: 13pt; line-height: 1.75; }
  h1 { margin: 0 0 18pt; padding-block-end: 6pt; border-block-end: 1.5px solid; font-size: 1.1em; font-weight: 500; }
  section { margin-block-end: 20pt; break-inside: avoid; }
  h2 { margin: 0 0 4pt; font-size: 1.35em; font-weight: 600; line-height: 1.3; break-after: avoid; }
  p { margin: 0 0 6pt; white-space: pre-line; }
  .place { margin: 0; color: #55555c; font-size: 0.85em; }`;
