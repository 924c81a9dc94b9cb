import { createHash } from 'node:crypto';
import type { WrittenClaim, WrittenSource } from '../../../seed/check/written.ts';
import type { Bilingual } from '../../../seed/knowledge.ts';
import { randomAt, zipf, type Random } from './random.ts';
import { authorId, kindOf, outletId, speakerId, thingId, unnamedId } from './registry.ts';
import { chooseRelation, relationAt, type ChosenRelation } from './relations.ts';
import { rooms, type Shape } from './shape.ts';
import { asDay, publicationDay, timeBefore } from './times.ts';

/** A source as it is written in a file. */
export type SourceFile = WrittenSource & { format: 'source/1' };

/** How many claims the source with that number has: from ten, as a short notice, to a hundred. */
export const lengthOf = ({ seed }: Shape, number: number) =>
  10 + Math.floor(90 * randomAt(seed, rooms.length, number).next() ** 1.5);

export const sourceId = (number: number) => `made-${String(number).padStart(6, '0')}`;
/** A source in three has analysts whom it doesn't name. */
export const hasUnnamed = (number: number) => number % 3 === 1;

export interface Words {
  /** Labels of a thing and of a predicate, to put sentences together. */
  thing(number: number): Bilingual;
  predicate(id: string): Bilingual;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const perParagraph = 3;
const paragraphOf = (claim: number) => (claim === 0 ? 1 : 2 + Math.floor((claim - 1) / perParagraph));

/** The source with that number and that many claims; its first paragraph is a heading, the rest is text. */
export function sourceAt(shape: Shape, number: number, length: number, words: Words): SourceFile {
  const random = randomAt(shape.seed, rooms.source, number);
  const id = sourceId(number);
  const outlet = outletId(zipf(random, shape.outlets));
  const author = authorId(random.below(shape.authors));
  const published = publicationDay(random);
  const voices = { id, outlet, author, unnamed: hasUnnamed(number) ? unnamedId(id) : undefined, published };
  const claims = Array.from({ length }, (_, index) =>
    claimAt(shape, randomAt(shape.seed, rooms.claim, number * 128 + index), index, voices, words),
  );
  const paragraphs = Array.from({ length: 1 + Math.ceil((length - 1) / perParagraph) }, (_, index) => ({
    number: index + 1,
    role: index === 0 ? 'heading' : 'body',
    digest: [] as WrittenSource['paragraphs'][number]['digest'],
  }));
  claims.forEach(({ key, gloss }, index) =>
    paragraphs[paragraphOf(index) - 1]?.digest.push({ claims: [key], ...gloss }),
  );
  return {
    format: 'source/1',
    id,
    outlet,
    author,
    language: random.chance(0.6) ? 'ar' : 'en',
    title: { ar: `خبر مختلق رقم ${number}`, en: `Made-up news, number ${number}` },
    published: random.chance(0.2) ? `${asDay(published).slice(0, 7)}~` : asDay(published),
    text: { paragraphs: paragraphs.length, sha256: sha256(id) },
    paragraphs,
    claims,
  };
}

interface Voices {
  id: string;
  outlet: string;
  author: string;
  unnamed: string | undefined;
  published: [number, number, number];
}

function claimAt(shape: Shape, random: Random, index: number, voices: Voices, words: Words): WrittenClaim {
  const said = [relationAt(shape, chooseRelation(random, shape))];
  const { fate } = said[0] as ChosenRelation;
  const denies = fate === 'denied' || (fate === 'contested' && random.chance(0.5));
  // one in ten says two things at once; a second one only where it fares alike
  if (random.chance(0.1)) {
    const more = relationAt(shape, chooseRelation(random, shape));
    if (more.fate === fate && !overlaps(more, said[0] as ChosenRelation)) said.push(more);
  }
  const place = placeNear(random, shape.things);
  return {
    key: `c${index + 1}`,
    ...voiceOf(shape, random, index, voices),
    polarity: denies ? 'denies' : 'asserts',
    factuality: random.chance(0.7) ? 'CT' : random.pick(['PR', 'PS', 'U'] as const),
    ...(random.chance(0.6) ? { basis: random.pick(['witnessed', 'told', 'deduced', 'unknown']) } : {}),
    relations: said.map(({ triple }) => triple),
    ...(random.chance(0.35) ? { places: [thingId(place)] } : {}),
    ...(random.chance(0.2) ? { events: [thingId(Math.floor(place / 20) * 20 + 15)] } : {}),
    ...(random.chance(0.7) ? { time: timeBefore(random, voices.published) } : {}),
    ...(random.chance(0.1) ? { said: `/${asDay(voices.published).slice(0, 7)}` } : {}),
    ...(random.chance(0.08) ? { quantities: [{ number: 1 + random.below(500), unit: 'people' }] } : {}),
    gloss: glossOf(said, denies, words),
    evidence: evidenceOf(random, index, voices.id),
  };
}

/** A place, often one that is named often. */
function placeNear(random: Random, things: number): number {
  const place = Math.floor(zipf(random, Math.floor(things / 20))) * 20 + 11 + random.below(4);
  return kindOf(place) === 'place' && place < things ? place : 11;
}

/** Whether two relations have both ends in common, so that they may be one and the same written differently. */
const overlaps = (one: ChosenRelation, other: ChosenRelation) =>
  one.ends.some((end) => other.ends.some((each) => each % 20 === end % 20));

function voiceOf(shape: Shape, random: Random, index: number, { outlet, author, unnamed }: Voices) {
  if (index === 0) return { speaker: outlet, quote: 'heading' };
  if (unnamed !== undefined && (index === 1 || random.chance(0.05)))
    return { speaker: unnamed, quote: 'indirect' };
  if (random.chance(0.3)) return { speaker: author, quote: 'voice' };
  const speaker = speakerId(zipf(random, shape.speakers));
  const quote = random.pick(['direct', 'indirect']);
  if (quote === 'direct' || !random.chance(0.2)) return { speaker, quote };
  const voice = speakerId(zipf(random, shape.speakers));
  if (voice === speaker) return { speaker, quote };
  const stance = random.pick(['agrees', 'rejects', 'none']);
  return { speaker, 'reported-by': voice, 'reporter-stance': stance, quote };
}

function glossOf(said: ChosenRelation[], denies: boolean, words: Words): Bilingual {
  const one = (language: keyof Bilingual) =>
    said
      .map(({ ends, triple }) =>
        [words.thing(ends[0]), words.predicate(triple[1]), words.thing(ends[1])]
          .map((each) => each[language])
          .join(' '),
      )
      .join(language === 'ar' ? ' و' : ' and ');
  return {
    ar: denies ? `ليس صحيحًا أن ${one('ar')}.` : `${one('ar')}.`,
    en: denies ? `It is not so that ${one('en')}.` : `${one('en')}.`,
  };
}

/** Three claims share a paragraph and two spans of it; one claim in ten stands on a second passage. */
function evidenceOf(random: Random, index: number, id: string) {
  const paragraph = paragraphOf(index);
  const span = (place: number) => {
    const at = `${paragraph}:${place * 60}-${place * 60 + 48}`;
    return { at, sha256: sha256(`${id} ${at}`) };
  };
  const first = random.below(2);
  const spans = random.chance(0.1) ? [span(first), span(2)] : [span(first)];
  return random.chance(0.2)
    ? spans.map((each, place) => (place === 0 ? { ...each, cue: 'two words' } : each))
    : spans;
}
