import tokens from '../look/tokens.css?raw';
import { fontRules } from '../scene/fonts.ts';
import style from './story-file.css?raw';
import type { Frame } from './story-html.ts';
import script from './story-viewer.js?raw';

/** Colours of the page, which in a document follow the screen that it is opened on; paper is white. */
const colors = tokens.replace(
  /\[data-theme='dark'\]\s*(\{[^}]*\})/,
  '@media screen and (prefers-color-scheme: dark) { :root $1 }',
);

const weights = [400, 500, 600] as const;

/** What a document of a story needs beside the story; fetches the fonts from our own origin. */
export async function storyFrame(): Promise<Frame> {
  const texts = weights.map((weight) => ({ text: '\u0634 s', weight }));
  return { style: `${colors}${await fontRules(texts)}${style}`, script };
}

/** The same rules for a part of our own page that is printed: on paper, with the fonts of the page. */
const paperStyle = `${tokens.replace(/\[data-theme='dark'\]\s*\{[^}]*\}/, '').replaceAll(':root', ':host')}${style}`;

/** Pages as wide as slides. */
export const storyPaper = { style: paperStyle, page: '@page { size: 13.333in 7.5in; margin: 0.45in; }' };
