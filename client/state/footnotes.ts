import type { Claim } from './state.ts';
import type { Footnote, StoryStep } from './story-document.ts';

/** What decides in which footnote a claim stands. */
export type Cited = Pick<Claim, 'id' | 'polarity'> & { readonly speaker: Pick<Claim['speaker'], 'id'> };

/** As many as a document of a story holds. */
const [mostFootnotes, mostClaims] = [20, 20];

/**
 * Adds claims to footnotes: each joins that of its voice, if that voice says it or denies it there too, else begins
 * one. What is named already, and what finds no room any more, is left out.
 */
export function cite(
  footnotes: readonly Footnote[],
  claims: readonly Cited[],
  known: Readonly<Record<string, Cited>>,
): Footnote[] {
  const cited = footnotes.map((footnote) => ({ claims: [...footnote.claims] }));
  const voice = ({ speaker, polarity }: Cited) => `${polarity} ${speaker.id}`;
  for (const claim of claims) {
    if (cited.some((footnote) => footnote.claims.includes(claim.id))) continue;
    const own = cited.find(
      (footnote) =>
        footnote.claims.length < mostClaims &&
        footnote.claims.every((id) => {
          const other = Object.hasOwn(known, id) ? known[id] : claims.find((one) => one.id === id);
          return other !== undefined && voice(other) === voice(claim);
        }),
    );
    if (own) own.claims.push(claim.id);
    else if (cited.length < mostFootnotes) cited.push({ claims: [claim.id] });
  }
  return cited;
}

/** Takes a claim out of the footnotes. A footnote that is empty then goes, and captions count without it. */
export function uncite(
  { caption, footnotes }: Pick<StoryStep, 'caption' | 'footnotes'>,
  claim: string,
): Pick<StoryStep, 'caption' | 'footnotes'> {
  const left = footnotes.map(({ claims }) => ({ claims: claims.filter((id) => id !== claim) }));
  const gone = left.flatMap(({ claims }, index) => (claims.length === 0 ? [index + 1] : []));
  const count = (text: string) =>
    text.replace(/\[(\d{1,2})\]/g, (mark, digits: string) => {
      const number = Number(digits);
      if (number > footnotes.length) return mark;
      if (gone.includes(number)) return '';
      return `[${number - gone.filter((one) => one < number).length}]`;
    });
  return {
    caption: gone.length > 0 ? { ar: count(caption.ar), en: count(caption.en) } : caption,
    footnotes: left.filter(({ claims }) => claims.length > 0),
  };
}

/** Numbers of the footnotes that a text refers to. */
export function marksIn(text: string): Set<number> {
  return new Set([...text.matchAll(/\[(\d{1,2})\]/g)].map(([, digits]) => Number(digits)));
}

const fullStops = ['.', '!', '?', '\u061F', '\u06D4', '\u2026'];

/** Refers to a footnote where the captions do not yet, before the full stop that ends them. */
export function withMark(caption: StoryStep['caption'], number: number): StoryStep['caption'] {
  const put = (text: string) => {
    if (text.trim() === '' || marksIn(text).has(number)) return text;
    const whole = text.trimEnd();
    const stop = fullStops.includes(whole.at(-1) ?? '') ? 1 : 0;
    const end = whole.length - stop;
    return `${whole.slice(0, end).trimEnd()}[${number}]${whole.slice(end)}`;
  };
  return { ar: put(caption.ar), en: put(caption.en) };
}
