import type { Kind } from './state.ts';

/** Which claims and relations are seen, as every question of the API takes it; what is left out does not narrow. */
export interface ViewFilter {
  kinds?: Kind[] | undefined;
  predicates?: string[] | undefined;
  about?: string[] | undefined;
  speakers?: string[] | undefined;
  reported?: boolean | undefined;
  stance?: ('ASSERTED' | 'DENIED' | 'CONTESTED')[] | undefined;
  polarity?: 'ASSERTS' | 'DENIES' | undefined;
  factuality?: ('CT' | 'PR' | 'PS' | 'U')[] | undefined;
  time?: { earliest?: string | undefined; latest?: string | undefined } | undefined;
  within?: string[] | undefined;
  minOrigins?: number | undefined;
  sources?: string[] | undefined;
  text?: string | undefined;
  reference?: boolean | undefined;
}

/** Whose voice the picture tells: what it says itself, or also what others say that it says. */
export interface Perspective {
  speaker: string;
  includeReported: boolean;
}

/** Two voices beside each other, in a colour each: what either says. */
export interface Compare {
  a: string;
  b: string;
  includeReported: boolean;
}

type Check = (value: unknown) => boolean;

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const some =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(check);
const id: Check = (value) => typeof value === 'string' && /^[a-z0-9:/_~-]{1,200}$/.test(value);
const day: Check = (value) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value);
const flag: Check = (value) => typeof value === 'boolean';

const parts: Readonly<Record<keyof ViewFilter, Check>> = {
  kinds: some(oneOf('ACTOR', 'PLACE', 'EVENT', 'CONCEPT')),
  predicates: some(id),
  about: some(id),
  speakers: some(id),
  reported: flag,
  stance: some(oneOf('ASSERTED', 'DENIED', 'CONTESTED')),
  polarity: oneOf('ASSERTS', 'DENIES'),
  factuality: some(oneOf('CT', 'PR', 'PS', 'U')),
  time: (value) => isShaped(value, { earliest: day, latest: day }),
  within: some(id),
  minOrigins: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000,
  sources: some(id),
  text: (value) => typeof value === 'string' && value.length >= 1 && value.length <= 200,
  reference: flag,
};

/** A filter that came from outside: of these parts and no others, each of its shape. What they name is the server's to know. */
export const isViewFilter = (value: unknown): value is ViewFilter => isShaped(value, parts);

function isShaped(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, part]) => Object.hasOwn(checks, key) && checks[key]!(part));
}

/** The filter as these voices alone leave it. */
export function spokenBy(filter: ViewFilter, speakers: string[], includeReported: boolean): ViewFilter {
  return { ...filter, speakers, ...(includeReported ? {} : { reported: false }) };
}
