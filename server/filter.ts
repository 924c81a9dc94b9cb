import { askedWords } from '../cypher/names/claim-words.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { checkedIds, shown } from './ids.ts';
import type { EntityRow, RelationRow } from './rows.ts';

/** The filter as it is asked. */
export interface FilterInput {
  kinds?: EntityRow['kind'][] | null;
  predicates?: string[] | null;
  about?: string[] | null;
  speakers?: string[] | null;
  reported?: boolean | null;
  stance?: RelationRow['stance'][] | null;
  polarity?: 'ASSERTS' | 'DENIES' | null;
  factuality?: ('CT' | 'PR' | 'PS' | 'U')[] | null;
  time?: { earliest?: string | null; latest?: string | null } | null;
  within?: string[] | null;
  minOrigins?: number | null;
  sources?: string[] | null;
  text?: string | null;
  reference?: boolean | null;
}

/** The filter as statements take it, `$filter`: null is what does not narrow. */
export interface Filter {
  kinds: string[] | null;
  predicates: string[] | null;
  about: string[] | null;
  speakers: string[] | null;
  reported: boolean | null;
  stance: RelationRow['stance'][] | null;
  polarity: 'ASSERTS' | 'DENIES' | null;
  factuality: string[] | null;
  /** ISO days. */
  earliest: string | null;
  latest: string | null;
  within: string[] | null;
  origins: number | null;
  sources: string[] | null;
  /** What all must stand in the claim's own words. */
  words: string[] | null;
  /** Whether what is known from elsewhere comes along: null where a field asks for it. No statement narrows by it. */
  reference: boolean | null;
  /** Whether anything is asked of claims, and of relations. */
  onClaims: boolean;
  onRelations: boolean;
}

/** The filter that keeps all. */
export const everything: Filter = {
  kinds: null,
  predicates: null,
  about: null,
  speakers: null,
  reported: null,
  stance: null,
  polarity: null,
  factuality: null,
  earliest: null,
  latest: null,
  within: null,
  origins: null,
  sources: null,
  words: null,
  reference: null,
  onClaims: false,
  onRelations: false,
};

/** How an id begins tells its kind: the checker of the files keeps it so. */
const prefixes: Record<EntityRow['kind'], string> = {
  ACTOR: 'act:',
  PLACE: 'pla:',
  EVENT: 'evt:',
  CONCEPT: 'con:',
};
const most = 100;
const longestText = 200;

/**
 * A filter, checked; names of merged entities stand for those they are merged into, and places for all that
 * lie in them.
 * @throws BAD_INPUT naming the part and what to write
 */
export function toFilter(input: FilterInput | null | undefined, ask: Context): Promise<Filter> {
  if (!input) return Promise.resolve(everything);
  const own = known.get(ask) ?? new Map<string, Promise<Filter>>();
  known.set(ask, own);
  const key = JSON.stringify(input);
  const filter = own.get(key) ?? resolved(input, ask);
  own.set(key, filter);
  return filter;
}

/** Of one request: every relation of an answer may come with the same filter. */
const known = new WeakMap<Context, Map<string, Promise<Filter>>>();

async function resolved(given: FilterInput, ask: Context): Promise<Filter> {
  const time = given.time ?? {};
  // all is checked before the database is asked for anything
  const claims = {
    speakers: ids(given.speakers, 'speakers'),
    reported: given.reported ?? null,
    polarity: given.polarity ?? null,
    factuality: some(given.factuality, 'factuality'),
    sources: ids(given.sources, 'sources'),
    earliest: day(time.earliest, 'earliest'),
    latest: day(time.latest, 'latest'),
    within: ids(given.within, 'within'),
    words: words(given.text),
  };
  const relations = {
    predicates: ids(given.predicates, 'predicates'),
    about: ids(given.about, 'about'),
    stance: some(given.stance, 'stance'),
    origins: origins(given.minOrigins),
    kinds: some(given.kinds, 'kinds')?.map((kind) => prefixes[kind]) ?? null,
  };
  if (claims.earliest && claims.latest && claims.earliest > claims.latest)
    throw badInput('filter.time ends before it begins; write earliest before latest.');
  const isAsked = (parts: object) => Object.values(parts).some((part) => part !== null);
  const [speakers, about, within] = await Promise.all([
    claims.speakers && canonical(claims.speakers, ask),
    relations.about && canonical(relations.about, ask),
    claims.within && placesWithin(claims.within, ask),
  ]);
  return {
    ...claims,
    ...relations,
    speakers,
    about,
    within,
    reference: given.reference ?? null,
    onClaims: isAsked(claims),
    onRelations: isAsked(relations),
  };
}

/** Whether anything is left out. */
export const isNarrow = ({ onClaims, onRelations }: Filter) => onClaims || onRelations;

function some<T>(given: readonly T[] | null | undefined, part: string): T[] | null {
  if (!given) return null;
  if (given.length === 0)
    throw badInput(`filter.${part} is an empty list, which nothing fits; leave it out for all.`);
  return [...new Set(given)];
}

function ids(given: readonly string[] | null | undefined, part: string): string[] | null {
  const listed = some(given, part);
  return listed && checkedIds(listed, most, `filter.${part}`);
}

/** Whom they are merged into; an unknown id stays, and nothing fits it. */
async function canonical(asked: readonly string[], ask: Context): Promise<string[]> {
  const found = await Promise.all(asked.map(async (id) => (await ask.entity.load(id))?.id ?? id));
  return [...new Set(found)];
}

async function placesWithin(asked: readonly string[], ask: Context): Promise<string[]> {
  const inside = await ask.read<{ id: string }>('read/places.within', { ids: await canonical(asked, ask) });
  return inside.map(({ id }) => id);
}

function words(given: string | null | undefined): string[] | null {
  if (given === null || given === undefined) return null;
  if (given.length > longestText)
    throw badInput(`filter.text has ${given.length} characters; at most ${longestText} are looked for.`);
  const asked = askedWords(given);
  if (asked.length > 0) return asked;
  throw badInput(`filter.text is ${shown(given)}, which holds no word; leave it out for all.`);
}

function origins(given: number | null | undefined): number | null {
  if (given === null || given === undefined) return null;
  if (Number.isInteger(given) && given >= 1) return given;
  throw badInput(`filter.minOrigins is ${given}; write a whole number from 1 on.`);
}

const written = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The first or last day of a day, month or year. */
function day(given: string | null | undefined, part: 'earliest' | 'latest'): string | null {
  if (given === null || given === undefined) return null;
  const [, year, month, date] = written.exec(given) ?? [];
  const isFirst = part === 'earliest';
  if (year === undefined)
    throw badInput(
      `filter.time.${part} is ${shown(given)}; write a day, month or year as in 2022-01-20, 2022-01 or 2022.`,
    );
  const ofMonth = month ?? (isFirst ? '01' : '12');
  const last = new Date(Date.UTC(Number(year), Number(ofMonth), 0)).getUTCDate();
  return `${year}-${ofMonth}-${date ?? (isFirst ? '01' : String(last))}`;
}
