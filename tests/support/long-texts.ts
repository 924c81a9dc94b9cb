import { Buffer } from 'node:buffer';
import { askedWords, claimWords } from '../../cypher/names/claim-words.ts';
import { foldWithMap } from '../../cypher/names/fold.ts';
import { luceneQuery } from '../../cypher/names/lucene.ts';
import { bestMatch } from '../../cypher/names/rank.ts';
import { searchFields } from '../../cypher/names/search-fields.ts';
import { sortKey } from '../../cypher/names/sort-key.ts';
import { findUnsafe, stripInvisible } from '../../cypher/names/unsafe.ts';
import { paragraphsOf } from '../../cypher/text/paragraphs.ts';
import { readCharacters } from '../../seed/check/characters.ts';
import { hedgeIn } from '../../seed/check/hedge.ts';
import { look } from '../../seed/check/look-alikes.ts';
import { readRow } from '../../seed/check/row-file.ts';
import { readTime } from '../../seed/check/time.ts';
import { findCue } from '../../seed/text/find-cue.ts';
import { xml } from '../../server/exports/xml.ts';
import { filterOf } from '../../server/filter-text.ts';
import { checkedId, shown } from '../../server/ids.ts';
import { keyOfHeader } from '../../server/keys/carried.ts';
import { keyId } from '../../server/keys/key.ts';
import { keysOfSetting } from '../../server/keys/settings.ts';
import { createSchema } from '../../server/schema.ts';
import { printable } from '../../client/scene/printable.ts';
import { breakLabel } from '../../client/canvas/labels.ts';
import { decodeAddress } from '../../client/state/address.ts';
import { marksIn, withMark } from '../../client/state/footnotes.ts';
import { readStoryFile } from '../../client/state/story-file.ts';
import { readTelling } from '../../client/state/telling.ts';
import { timeRange } from '../../client/state/time-range.ts';
import { compareNames } from '../../client/table/collate.ts';
import { tellTime } from '../../client/words/edtf.ts';
import { fuzzy } from '../../client/words/fuzzy.ts';

/**
 * A program of its own, because nothing stops a regular expression once it runs: gives long texts to everything that
 * reads a user's, and says before each what comes. It ends when all have been read.
 */
const lengths = { name: 1000, file: 300_000 };
const schema = createSchema();

/** What makes a pattern try again and again: many of one sort, and at the end what does not fit. */
const pieces = [
  'a| |\t |\n|-|.|,|;|:|/|\'|`|"|[|[1|(|{|=|&|%|~|0|12|2022-01/|[1]|a-|al-|h|ah|A|\\|<|<script|!|act:a;|act:a@1,',
  'ا|ال|و|لل|ة|\u0640|\u064b|\u0301|\u200f|\ufffd|\u00a0|\u2028|🕊|\ud800',
].flatMap((several) => several.split('|'));
/** What stands before and behind them. */
const frames = [
  ['', '!'],
  ['a', 'z'],
] as const;

type Readers = Record<string, (text: string) => unknown>;

const readers: Record<keyof typeof lengths, Readers> = {
  // no name or text that is asked for may be longer than 200
  name: {
    'fold a text with the way back': foldWithMap,
    'words of a claim': (text) => claimWords({ ar: text, en: text }),
    'words asked of claims': askedWords,
    'a full-text query': luceneQuery,
    'fields of a name': (text) =>
      searchFields({ labels: { ar: text, en: text }, aliases: [text], weakAliases: [] }),
    'ranking by name': (text) =>
      bestMatch(text, { labels: { ar: text, en: text }, aliases: [], weakAliases: [] }),
    'a key to sort by': (text) => sortKey(text, 'ar') + sortKey(text, 'en'),
    'a row of a file': (text) => readRow(Buffer.from(JSON.stringify({ a: text })), 'x', 1),
    'a time': readTime,
    'words that hedge': hedgeIn,
    'how a name looks': look,
    'a cue in a paragraph': (text) => findCue(text, `${text.slice(0, 3)}z`),
    'a filter in an address': (text) =>
      quietly(() => filterOf(schema, new URLSearchParams({ filter: text.slice(0, 10_000) }))),
    'a filter in an address, nested': (text) =>
      quietly(() => filterOf(schema, new URLSearchParams({ filter: '['.repeat(9000) + text.slice(0, 9) }))),
    'a label in lines': (text) => breakLabel(text, (line) => line.length),
    'the order of names': (text) =>
      compareNames('ar')(text, `${text}a`) + compareNames('en')(text, `${text}a`),
    'a time, told': (text) => tellTime(text, 'ar'),
    'a command that is looked for': (text) => fuzzy(text.slice(0, 200), text),
  },
  file: {
    'what is no text': findUnsafe,
    'what is invisible': stripInvisible,
    paragraphs: paragraphsOf,
    'characters of a file': (text) => readCharacters(Buffer.from(text)),
    'characters of a file that ends in the middle of one': (text) =>
      readCharacters(Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x82])])),
    'text in XML': xml,
    'an id': (text) => quietly(() => checkedId(text)),
    'text in an error': shown,
    'a key in a header': (text) => keyOfHeader({ headers: { authorization: `Bearer ${text}` } } as never),
    'a key': keyId,
    'keys of the settings': keysOfSetting,
    'text of a picture': printable,
    'an address': (text) => decodeAddress(`#v=1&show=${text}&filter=${text}&compare=${text}&at=${text}`),
    'marks of footnotes': marksIn,
    'a new mark': (text) => withMark({ ar: text, en: `a${text}` }, 7),
    'a file of a story': (text) => readStoryFile(`{"a":"${text}"`),
    'the address of a story': (text) => readTelling(`#story=story:${text}&step=${text}`),
    'a span of time': (text) => timeRange(text, text),
  },
};

function quietly(work: () => unknown) {
  try {
    return work();
  } catch {
    return undefined;
  }
}

for (const size of ['name', 'file'] as const)
  for (const [name, read] of Object.entries(readers[size])) {
    const begun = performance.now();
    for (const piece of pieces)
      for (const [before, after] of frames) {
        console.log(
          `${name}, ${JSON.stringify(piece)} again and again, between ${JSON.stringify([before, after])}`,
        );
        read(before + piece.repeat(lengths[size] / piece.length) + after);
      }
    if (process.env.SHABAKA_TELL) console.error(name, Math.round(performance.now() - begun));
  }
console.log('all is read');
