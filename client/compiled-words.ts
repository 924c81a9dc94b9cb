import { pathToFileURL } from 'node:url';
import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const parser = '@formatjs/icu-messageformat-parser';
/** What reads messages, but for the reading: a message that is still a text has nothing in it to be read. */
const noParser = `export * from '${parser}/no-parser.js';
  export const isDateTimeSkeleton = (one) => typeof one === 'object' && one !== null && one.type === 1;
  export const parse = (value) => [{ type: 0, value }];`;

/** Messages are read when the page is built, so that it brings along what shows them and not what reads them. */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === parser ? `\0${parser}` : null),
    async load(id) {
      if (id === `\0${parser}`) return noParser;
      const [, name] = /\/client\/words\/((?:ar|en)(?:-[a-z]+)?)\.ts$/.exec(id) ?? [];
      if (!name) return null;
      const catalogues = (await import(pathToFileURL(id).href)) as Record<string, Record<string, string>>;
      return Object.entries(catalogues)
        .map(([key, words]) => `export const ${key} = ${JSON.stringify(compiled(words))};`)
        .join('\n');
    },
  };
}

function compiled(words: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).map(([id, message]) => {
      const [first, ...rest] = parse(message);
      return [id, first && isLiteralElement(first) && rest.length === 0 ? first.value : [first, ...rest]];
    }),
  );
}
