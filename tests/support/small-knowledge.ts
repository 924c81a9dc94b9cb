import { createHash } from 'node:crypto';
import type { Claim, Entity, Kind, Knowledge, Predicate, Source, Triple } from '../../seed/knowledge.ts';

/**
 * A graph small enough to count by hand, in which each case of the questions stands once:
 * a hub with thirty neighbours each way, a relation that is contested, one that is denied, a tension, a merged
 * entity, an unnamed speaker, a voice that retells another, and an island of two.
 */
export const neighborsEachWay = 30;

const types: Record<Kind, string> = { ACTOR: 'state', PLACE: 'town', EVENT: 'battle', CONCEPT: 'aim' };
const kinds: Record<string, Kind> = { act: 'ACTOR', pla: 'PLACE', evt: 'EVENT', con: 'CONCEPT' };

function entity(id: string, ar: string, en: string, more: Partial<Entity> = {}): Entity {
  const kind = kinds[id.slice(0, 3)] ?? 'ACTOR';
  const description = { ar: `وصف ${ar}`, en: `About ${en}` };
  const label = { ar, en };
  return { id, kind, type: types[kind], label, description, aliases: [], anonymous: false, ...more };
}

function predicate(id: string, root: string, more: Partial<Predicate> = {}): Predicate {
  const words = { ar: `ع ${id}`, en: id };
  return { id, root, label: words, inverse: words, description: words, symmetric: false, ...more };
}

function source(id: string, claims: Claim[], more: Partial<Source> = {}): Source {
  return {
    id,
    file: `seed/sources/${id}.yaml`,
    outlet: 'act:outlet',
    author: 'act:author',
    language: 'EN',
    title: { ar: `عنوان ${id}`, en: `Title of ${id}` },
    published: { edtf: '2022-02-10', min: '2022-02-10', max: '2022-02-10' },
    text: { paragraphs: 3, sha256: textHash },
    paragraphs: [1, 2, 3].map((number) => ({
      number,
      role: number === 1 ? 'HEADING' : 'BODY',
      digest: [{ claims: ['a'], text: { ar: `خلاصة ${number}`, en: `Digest ${number}` } }],
    })),
    claims,
    ...more,
  };
}

let place = 0;

function claim(key: string, speaker: string, relations: Triple[], more: Partial<Claim> = {}): Claim {
  place += 10;
  const evidence = { paragraph: 2, start: place, end: place + 5, sha256: 'a'.repeat(64), cue: 'two words' };
  return {
    key,
    speaker,
    quote: 'INDIRECT',
    polarity: 'ASSERTS',
    factuality: 'CT',
    relations,
    places: [],
    events: [],
    quantities: [],
    gloss: { ar: `قيل ${key}`, en: `Said ${key}` },
    evidence: [evidence],
    ...more,
  };
}

const triple = (subject: string, name: string, object: string): Triple => ({
  subject,
  predicate: name,
  object,
});

/** A text of three paragraphs whose hash the sources name. */
export const text = 'Heading\n\nSecond paragraph\n \n  Third, not trimmed \n';
const textHash = createHash('sha256').update(text).digest('hex');

const two = (number: number) => String(number).padStart(2, '0');
const each = Array.from({ length: neighborsEachWay }, (_, index) => two(index + 1));

export function smallKnowledge(): Knowledge {
  place = 0;
  return {
    vocabulary: {
      types: (Object.keys(types) as Kind[]).map((kind) => ({
        id: types[kind],
        kind,
        label: { ar: `نوع ${types[kind]}`, en: types[kind] },
      })),
      roots: ['conflict', 'support'].map((id) => ({ id, label: { ar: `جذر ${id}`, en: id }, quad: 'x' })),
      predicates: [
        predicate('fights', 'conflict', { opposite: 'helps' }),
        predicate('helps', 'support', { opposite: 'fights' }),
        predicate('allied-with', 'support', { symmetric: true }),
        predicate('took-place-in', 'conflict'),
        predicate('seeks', 'support'),
        predicate('unused', 'support'),
      ],
    },
    entities: [
      entity('act:hub', 'المحور', 'Hub', {
        aliases: [{ name: 'Middle', lang: 'en', weak: false, metonym: false }],
      }),
      ...each.flatMap((number) => [
        entity(`act:from-${number}`, `من ${number}`, `From ${number}`),
        entity(`pla:to-${number}`, `إلى ${number}`, `To ${number}`),
      ]),
      entity('act:one', 'الأول', 'First'),
      entity('act:two', 'الثاني', 'Second'),
      entity('act:once-one', 'الأول سابقا', 'Formerly First', { sameAs: 'act:one' }),
      entity('act:speaker', 'المتحدث', 'Speaker'),
      entity('act:critic', 'الناقد', 'Critic'),
      entity('act:outlet', 'الصحيفة', 'Outlet'),
      entity('act:author', 'الكاتب', 'Author'),
      entity('act:small/observers', 'مراقبون', 'Observers', { anonymous: true }),
      entity('act:island', 'الجزيرة', 'Island'),
      entity('con:island-aim', 'غاية', 'Aim of the island'),
      entity('evt:battle', 'المعركة', 'Battle'),
      entity('pla:town', 'البلدة', 'Town'),
    ],
    reference: [
      {
        key: 'town-point',
        seen: 'an atlas',
        entity: 'pla:town',
        point: { latitude: 36.5, longitude: 40.75, radius: 1000, precision: 'TOWN' },
        note: { ar: 'ملاحظة', en: 'A note' },
      },
      {
        key: 'battle-in-town',
        seen: 'a history',
        relation: triple('evt:battle', 'took-place-in', 'pla:town'),
      },
    ],
    sources: [first(), second()],
    stories: [],
  };
}

/** The same with more of everything than the page asks for at once: claims on one relation, places, what one voice says. */
export function crowdedKnowledge(): Knowledge {
  const knowledge = smallKnowledge();
  const places = Array.from({ length: 101 }, (_, index) => `pla:crowd-${index}`);
  const third = source(
    'small-three',
    Array.from({ length: 1001 }, (_, index) =>
      claim(
        `crowd-${index}`,
        'act:speaker',
        [
          triple('act:one', 'fights', 'act:two'),
          // sixty of what this voice says come before what it says once
          ...(index < 120 ? [triple('act:island', 'helps', places[index % 60] ?? '')] : []),
        ],
        {
          places: [places[index % places.length] ?? ''],
          time: { edtf: '2022-01', min: '2022-01-01', max: '2022-01-31' },
        },
      ),
    ),
    { text: { paragraphs: 3, sha256: '1'.repeat(64) } },
  );
  return {
    ...knowledge,
    entities: [
      ...knowledge.entities,
      ...places.map((id, index) => entity(id, `موضع ${index}`, `Spot ${index}`)),
    ],
    sources: [...knowledge.sources, third],
  };
}

const first = () =>
  source('small', [
    claim('a', 'act:speaker', [triple('act:once-one', 'fights', 'act:two')], {
      factuality: 'PR',
      basis: 'TOLD',
      time: { edtf: '2022-01/..', min: '2022-01-01', max: '9999-12-31' },
      places: ['pla:town'],
      events: ['evt:battle'],
      quantities: [{ number: 2.5, unit: 'thousand' }],
    }),
    claim('b', 'act:critic', [triple('act:one', 'fights', 'act:two')], {
      polarity: 'DENIES',
      reportedBy: 'act:small/observers',
      reporterStance: 'REJECTS',
    }),
    claim('c', 'act:speaker', [
      triple('act:one', 'helps', 'act:two'),
      triple('act:one', 'seeks', 'evt:battle'),
    ]),
    claim('d', 'act:critic', [triple('act:two', 'helps', 'evt:battle')], { polarity: 'DENIES' }),
    claim('e', 'act:author', [triple('act:two', 'allied-with', 'act:hub')], { quote: 'VOICE' }),
    claim('f', 'act:speaker', [triple('act:island', 'seeks', 'con:island-aim')]),
    claim('g', 'act:speaker', [triple('evt:battle', 'took-place-in', 'pla:town')]),
    ...each.map((number) =>
      claim(`out-${number}`, 'act:speaker', [triple('act:hub', 'fights', `pla:to-${number}`)]),
    ),
    ...each.map((number) =>
      claim(`in-${number}`, 'act:speaker', [triple(`act:from-${number}`, 'helps', 'act:hub')]),
    ),
  ]);

/** Says once more, from another origin, what makes two of the hub's relations come first. */
const second = () =>
  source(
    'small-two',
    [
      claim('a', 'act:critic', [triple('act:hub', 'fights', 'pla:to-30')]),
      claim('b', 'act:critic', [triple('act:from-30', 'helps', 'act:hub')]),
      claim('c', 'act:critic', [triple('pla:to-01', 'helps', 'act:one')]),
    ],
    { text: { paragraphs: 3, sha256: '0'.repeat(64) } },
  );
