import { randomAt, zipf, type Random } from './random.ts';
import { kindOf, thingId } from './registry.ts';
import { rooms, type Shape } from './shape.ts';

/** A relation that claims may choose, and how it fares: most are only asserted, some contested, a few only denied. */
export interface ChosenRelation {
  triple: [subject: string, predicate: string, object: string];
  /** Numbers of its ends among the things. */
  ends: [number, number];
  fate: 'asserted' | 'contested' | 'denied';
}

const between: string[] = [
  'supports',
  'attacked',
  'fights',
  'facilitates',
  'cooperates-with',
  'in-conflict-with',
  'sympathised-with',
  'exploits',
  'benefits-from',
  'discredits',
  'seeks-to-persuade',
  'failed-against',
];
const withEvent: string[] = ['carried-out', 'announced', 'led-to', 'follows', 'targeted', 'benefits-from'];
const atPlace: string[] = ['attacked', 'active-in', 'expands-in', 'targeted', 'intervened-in', 'comes-from'];
const withIdea: string[] = ['seeks', 'justifies', 'lacks', 'lost', 'promotes', 'concerns'];

/** Two hubs stand out, some things are named often, the rest hardly ever: a power law with a long tail. */
function endOf(random: Random, things: number): number {
  const chance = random.next();
  if (chance < 0.04) return 0;
  if (chance < 0.075) return 1;
  return chance < 0.5 ? zipf(random, things) : random.below(things);
}

/** The relation with that number, the same whenever it is asked for. */
export function relationAt(shape: Shape, number: number): ChosenRelation {
  const random = randomAt(shape.seed, rooms.relation, number);
  const subject = endOf(random, shape.things);
  let object = endOf(random, shape.things);
  // nothing is related to itself, nor to its double, which stands twenty places on
  while (object % 20 === subject % 20) object = (object + 1) % shape.things;
  const fate = random.chance(0.8) ? 'asserted' : random.chance(0.7) ? 'contested' : 'denied';
  const triple: ChosenRelation['triple'] = [thingId(subject), predicateOf(random, object), thingId(object)];
  return { triple, ends: [subject, object], fate };
}

function predicateOf(random: Random, object: number): string {
  switch (kindOf(object)) {
    case 'place':
      return random.pick(atPlace);
    case 'event':
      return random.pick(withEvent);
    case 'concept':
      return random.pick(withIdea);
    default:
      return random.pick(between);
  }
}

/** Half of all claims repeat what is said often; the other half says something from the long tail. */
export const chooseRelation = (random: Random, { relations }: Shape): number =>
  random.chance(0.5) ? zipf(random, relations) : random.below(relations);
