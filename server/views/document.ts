import { z } from 'zod';
import { badInput } from '../errors.ts';

const id = z.string().regex(/^[a-z0-9:/_~-]{1,200}$/, 'write an id, as act:isis');
const coordinate = z.int().min(-100_000).max(100_000);
const list = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).min(1).max(most);
const word = <const Words extends readonly string[]>(...words: Words) => z.enum(words);

const measure = word('degree', 'betweenness', 'claims', 'origins');
const picture = word('network', 'map', 'timeline', 'table');

const filter = z
  .strictObject({
    kinds: list(word('ACTOR', 'PLACE', 'EVENT', 'CONCEPT'), 4),
    predicates: list(id, 100),
    about: list(id, 100),
    speakers: list(id, 100),
    reported: z.boolean(),
    stance: list(word('ASSERTED', 'DENIED', 'CONTESTED'), 3),
    polarity: word('ASSERTS', 'DENIES'),
    factuality: list(word('CT', 'PR', 'PS', 'U'), 4),
    time: z.strictObject({ earliest: z.string().max(10), latest: z.string().max(10) }).partial(),
    within: list(id, 100),
    minOrigins: z.int().min(1).max(1000),
    sources: list(id, 100),
    text: z.string().min(1).max(200),
    reference: z.boolean(),
  })
  .partial()
  .describe('As every question takes it.');

const entity = z
  .strictObject({ id, x: coordinate.optional(), y: coordinate.optional() })
  .refine(({ x, y }) => (x === undefined) === (y === undefined), 'write x and y, or neither')
  .describe('What is shown, and where: canvas units, one is a CSS pixel at zoom 1, y downwards.');

/** Version 1 of the document that restores a picture; its JSON Schema is published as `docs/view.schema.json`. */
export const viewDocument = z
  .strictObject({
    version: z.literal(1),
    language: word('ar', 'en').describe('Of the page.'),
    entities: z
      .array(entity)
      .max(500)
      .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'name each entity once')
      .describe('In the order in which they came.'),
    relations: list(id, 2000)
      .optional()
      .describe('Only these of the relations between them; all unless told.'),
    filter: filter.optional(),
    perspective: z
      .strictObject({ speaker: id, includeReported: z.boolean().default(false) })
      .optional()
      .describe('The picture as one speaker tells it.'),
    grown: list(z.strictObject({ of: id, ids: list(id, 500) }), 500)
      .optional()
      .describe('Entities that were expanded, and which of the others that brought; each is brought once.'),
    removed: list(id, 500).optional().describe('Entities that were hidden, and can be brought back.'),
    pinned: list(id, 500).optional().describe('Entities that no layout moves.'),
    compare: z
      .strictObject({ a: id, b: id, includeReported: z.boolean().default(false) })
      .refine(({ a, b }) => a !== b, 'name two speakers')
      .optional()
      .describe('Two speakers beside each other, in a colour each: what either says.'),
    hidden: z
      .strictObject({
        kinds: z
          .array(word('ACTOR', 'PLACE', 'EVENT', 'CONCEPT'))
          .max(4)
          .default([]),
        lines: z
          .array(word('ASSERTED', 'DENIED', 'CONTESTED', 'TENSION'))
          .max(4)
          .default([]),
      })
      .optional()
      .describe('What is left out of the drawing, by the legend.'),
    size: measure
      .optional()
      .describe('What the size of marks goes by; all their relations in the graph unless told.'),
    color: measure.optional().describe('What the colour of marks goes by; their kind unless told.'),
    group: z
      .strictObject({
        by: word('none', 'kind', 'side', 'place'),
        unfolded: list(id, 500)
          .optional()
          .describe(
            'As group:actor, group:act:usa, group:pla:syria, or group:rest-1 of what is too much to draw; the others are folded.',
          ),
      })
      .optional()
      .describe('What entities are put together by; two at least make a group.'),
    selection: z
      .union([z.strictObject({ entity: id }), z.strictObject({ relation: id })])
      .optional()
      .describe('Whose details are open.'),
    reading: z
      .strictObject({ source: id, paragraph: z.int().min(0).max(9999), claim: id.optional() })
      .optional()
      .describe('Where the text is open, and which claim is lit there.'),
    camera: z
      .strictObject({ x: coordinate, y: coordinate, zoom: z.number().min(0.01).max(100) })
      .optional()
      .describe('The point in the middle of the picture, and how large it is drawn.'),
    picture: picture.optional().describe('In front: the only one without `split`, and on a narrow screen.'),
    split: z
      .strictObject({
        pictures: list(picture, 4).refine(
          (all) => new Set(all).size === all.length,
          'name each picture once',
        ),
        how: word('strip', 'beside', 'stacked').describe(
          'Time as a strip under the others, all side by side, or all stacked.',
        ),
      })
      .optional()
      .describe(
        'The pictures on a wide screen: the network with time under it unless this or `picture` is told.',
      ),
    dataVersion: z
      .string()
      .regex(/^[a-f0-9]{1,64}$/)
      .optional()
      .describe('Of the data it was made on.'),
  })
  .refine(
    ({ perspective, compare, filter: given }) =>
      [perspective, compare, given?.speakers ?? given?.reported].filter((one) => one !== undefined).length <=
      1,
    'write perspective, or compare, or filter.speakers and filter.reported, one of them only',
  )
  .refine(
    ({ picture: front, split }) => !front || !split || split.pictures.includes(front),
    'write as picture one of split.pictures',
  );

export type ViewDocument = z.infer<typeof viewDocument>;

/** Characters of a document as JSON: ten times what 500 entities need. */
const longest = 400_000;

/**
 * A document that came from outside, checked, and brought to the present version.
 * @throws BAD_INPUT with all that is wrong with it
 */
export function checkedDocument(given: unknown): ViewDocument {
  if (JSON.stringify(given)?.length > longest)
    throw badInput(`document is longer than ${longest} characters.`);
  const { version } = (given ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > 1)
    throw badInput(`document is of version ${version}, made by a later Shabaka; this one knows version 1.`);
  const { success, data, error } = viewDocument.safeParse(given);
  if (success) return data;
  const faults = error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${['document', ...path].join('.').slice(0, 200)}: ${message}`);
  throw badInput(`${faults.join('. ')}.`);
}
