import { z } from 'zod';
import { stripInvisible } from '../../cypher/names/unsafe.ts';
import { badInput } from '../errors.ts';
import { viewDocument } from '../views/document.ts';

const id = z.string().regex(/^[a-z0-9:/_~-]{1,200}$/, 'write an id, as act:isis');
const text = (most: number) =>
  z.strictObject({ ar: z.string().max(most), en: z.string().max(most) }).describe('In Arabic and English.');

const step = z
  .strictObject({
    title: text(200).describe('One thought, up to nine words.'),
    caption: text(1000).describe('Up to thirty words; [1] stands where the first footnote is meant.'),
    notes: text(5000).optional().describe('For whoever speaks; never shown to the room.'),
    view: viewDocument.describe('What the step shows, as docs/view.schema.json has it.'),
    highlight: z
      .strictObject({ entities: z.array(id).max(100), relations: z.array(id).max(100) })
      .optional()
      .describe('What is meant; all of it unless told. The rest steps back.'),
    footnotes: z
      .array(z.strictObject({ claims: z.array(id).min(1).max(20) }))
      .max(20)
      .describe('Claims that the caption stands on, numbered as they come.'),
  })
  .describe('One thought: a view with a title, a caption and its sources.');

/** Version 1 of the document of a story; its JSON Schema is published as `docs/story.schema.json`. */
export const storyDocument = z.strictObject({
  version: z.literal(1),
  title: text(200)
    .refine(({ ar, en }) => `${ar}${en}`.trim() !== '', 'write a title in at least one language')
    .describe('As the story is called.'),
  steps: z.array(step).min(1).max(100).describe('In the order of telling.'),
});

export type StoryDocument = z.infer<typeof storyDocument>;
export type StoryStep = StoryDocument['steps'][number];

/** Characters of a document as JSON; a request may have no more. */
const longest = 900_000;

/**
 * A document that came from outside, checked, its texts without invisible characters.
 * @throws BAD_INPUT with all that is wrong with it
 */
export function checkedStory(given: unknown): StoryDocument {
  if (JSON.stringify(given)?.length > longest)
    throw badInput(`document is longer than ${longest} characters.`);
  const { version } = (given ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > 1)
    throw badInput(`document is of version ${version}, made by a later Shabaka; this one knows version 1.`);
  const { success, data, error } = storyDocument.safeParse(given);
  if (success) return { ...data, title: clean(data.title), steps: data.steps.map(cleanStep) };
  const faults = error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${['document', ...path].join('.').slice(0, 200)}: ${message}`);
  throw badInput(`${faults.join('. ')}.`);
}

const clean = ({ ar, en }: { ar: string; en: string }) => ({
  ar: stripInvisible(ar).text.trim(),
  en: stripInvisible(en).text.trim(),
});

const cleanStep = ({ title, caption, notes, ...rest }: StoryStep): StoryStep => ({
  title: clean(title),
  caption: clean(caption),
  ...(notes ? { notes: clean(notes) } : {}),
  ...rest,
});
