import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabic500 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import type { Scene, Words } from './scene.ts';

const latin = { name: 'IBM Plex Sans', files: { 400: latin400, 500: latin500, 600: latin600 } };
const arabic = { name: 'IBM Plex Sans Arabic', files: { 400: arabic400, 500: arabic500, 600: arabic600 } };
const isArabic = /\p{Script=Arabic}/u;
const isOther = /[^\p{Script=Arabic}\s]/u;

/** A text and how bold it is set. */
type SetText = Pick<Words, 'text' | 'weight'>;

/** Fonts in which a text is set: one for each of its scripts. */
export function fontsOf({ text, weight }: SetText): { name: string; weight: number; url: string }[] {
  return [isArabic.test(text) ? arabic : [], isOther.test(text) ? latin : []]
    .flat()
    .map(({ name, files }) => ({ name, weight, url: files[weight] }));
}

/** `@font-face` rules with the files inside, of the scripts and weights that the scene uses and no others. */
export function embedFonts({ shapes }: Scene): Promise<string> {
  return fontRules(shapes.filter((shape) => shape.type === 'words'));
}

/** The same for these texts. */
export async function fontRules(texts: readonly SetText[]): Promise<string> {
  const wanted = new Map(texts.flatMap(fontsOf).map((font) => [font.url, font]));
  const rules = [...wanted.values()].map(
    async ({ name, weight, url }) =>
      `@font-face{font-family:'${name}';font-weight:${weight};src:url(${await asData(url)}) format('woff2')}`,
  );
  return (await Promise.all(rules)).join('');
}

const known = new Map<string, Promise<string>>();

/** Read once: a picture that is looked at while its title is written asks for its fonts at every letter. */
function asData(url: string): Promise<string> {
  const before = known.get(url);
  if (before) return before;
  const data = readData(url);
  known.set(url, data);
  // what failed is read again when it is asked next
  data.catch(() => known.delete(url));
  return data;
}

async function readData(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`client/scene/fonts: ${url} gave ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
