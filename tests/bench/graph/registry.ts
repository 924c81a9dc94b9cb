import type { WrittenEntities, WrittenReference } from '../../../seed/check/written.ts';
import { nameOf, type Naming } from './names.ts';
import { randomAt } from './random.ts';
import { rooms, type Shape } from './shape.ts';

export type WrittenEntity = WrittenEntities['entities'][number];
type Item = WrittenReference['items'][number];
type Kind = 'actor' | 'place' | 'event' | 'concept';

const namings: Record<Kind, Naming> = { actor: 'body', place: 'site', event: 'happening', concept: 'idea' };
const prefixes: Record<Kind, string> = { actor: 'act', place: 'pla', event: 'evt', concept: 'con' };
const types: Record<Kind, string[]> = {
  actor: ['state', 'armed-group', 'armed-forces', 'group', 'person'],
  place: ['city', 'district', 'region', 'position'],
  event: ['attack', 'military-operation', 'announcement', 'conflict'],
  concept: ['idea', 'judgement', 'situation', 'activity'],
};

/** Of twenty things eleven are actors, four places, three events and two concepts; the hubs, 0 and 1, are actors. */
export function kindOf(thing: number): Kind {
  const place = thing % 20;
  return place < 11 ? 'actor' : place < 15 ? 'place' : place < 18 ? 'event' : 'concept';
}

export const thingId = (thing: number) => `${prefixes[kindOf(thing)]}:e${thing}`;
export const outletId = (number: number) => `act:o${number}`;
export const authorId = (number: number) => `act:a${number}`;
/** The first speaker is the first hub itself: who is talked of most talks most. */
export const speakerId = (number: number) => (number === 0 ? thingId(0) : `act:s${number}`);

/** A thing that is another one's double, and whose; doubles are rare and never doubles of doubles. */
export const doubleOf = (thing: number): number | undefined =>
  thing >= 37 && thing % 37 === 0 ? thing - 20 : undefined;

/** Things, outlets, authors and speakers; unnamed ones come with their sources. */
export function* registry(shape: Shape): Iterable<WrittenEntity> {
  for (let thing = 0; thing < shape.things; thing += 1) yield thingOf(shape, thing);
  for (let number = 0; number < shape.outlets; number += 1)
    yield person(shape, outletId(number), 'outlet', 500_000_000 + number);
  for (let number = 0; number < shape.authors; number += 1)
    yield person(shape, authorId(number), 'person', 600_000_000 + number);
  for (let number = 1; number < shape.speakers; number += 1)
    yield person(shape, speakerId(number), 'person', 700_000_000 + number);
}

function thingOf(shape: Shape, thing: number): WrittenEntity {
  const random = randomAt(shape.seed, rooms.entity, thing);
  const kind = kindOf(thing);
  const label = nameOf(namings[kind], shape.seed, thing);
  const double = doubleOf(thing);
  const aliases: WrittenEntity['aliases'] = [];
  if (random.chance(0.4)) aliases.push({ name: `${label.ar} الجديد`, lang: 'ar' });
  if (random.chance(0.3)) aliases.push({ name: `New ${label.en}`, lang: 'en' });
  if (random.chance(0.1)) aliases.push({ name: `E${thing}`, lang: 'en', weak: true });
  if (random.chance(0.05)) aliases.push({ name: `عاصمة ${label.ar}`, lang: 'ar', sense: 'metonym' });
  return {
    id: thingId(thing),
    kind,
    type: random.pick(types[kind]),
    label,
    description: {
      ar: `${label.ar}: اسم مختلق لقياس البرنامج، له رقم ${thing}.`,
      en: `${label.en}: a made-up name to measure the program with, number ${thing}.`,
    },
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(double === undefined ? {} : { 'same-as': thingId(double) }),
  };
}

function person(shape: Shape, id: string, type: string, number: number): WrittenEntity {
  const label = nameOf('person', shape.seed, number);
  const description = { ar: `صوت مختلق: ${label.ar}.`, en: `A made-up voice: ${label.en}.` };
  return { id, kind: 'actor', type, label, description };
}

export function unnamed(sourceId: string): WrittenEntity {
  return {
    id: unnamedId(sourceId),
    kind: 'actor',
    type: 'unnamed-voice',
    label: { ar: 'محللون', en: 'Analysts' },
    description: {
      ar: `محللون لا يسميهم المصدر ${sourceId}.`,
      en: `Analysts whom ${sourceId} does not name.`,
    },
    anonymous: true,
  };
}
export const unnamedId = (sourceId: string) => `act:${sourceId}/analysts`;

/** The places, in the order of their numbers. */
export function* places({ things }: Shape): Iterable<number> {
  for (let thing = 0; thing < things; thing += 1) if (kindOf(thing) === 'place') yield thing;
}

/** Where each place is, and in which larger one it lies: ten in each, the first in none. */
export function* referenceItems(shape: Shape): Iterable<Item> {
  const all = [...places(shape)].filter((thing) => doubleOf(thing) === undefined);
  for (const [index, thing] of all.entries()) {
    const random = randomAt(shape.seed, rooms.place, thing);
    yield {
      key: `point-${thing}`,
      entity: thingId(thing),
      point: {
        latitude: Math.round((32 + random.next() * 5) * 1e5) / 1e5,
        longitude: Math.round((36 + random.next() * 6) * 1e5) / 1e5,
        radius: 100 + random.below(20_000),
        precision: random.pick(['site', 'town', 'region']),
      },
      seen: 'made up',
    };
    const outer = index === 0 ? undefined : all[Math.floor((index - 1) / 10)];
    if (outer === undefined) continue;
    const relation = { subject: thingId(thing), predicate: 'located-in', object: thingId(outer) };
    yield { key: `in-${thing}`, relation, seen: 'made up' };
  }
}
