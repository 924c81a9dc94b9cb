import type { Bilingual, Footnote, Highlight, StoryDocument, StoryStep } from './story-document.ts';
import { isRecord, mostFaults, parsed, readDocument, type FileFault } from './view-file.ts';

export type ReadStory = { readonly document: StoryDocument } | { readonly faults: readonly FileFault[] };

/** A story as a file: what `document` of the API is. */
export const writeStoryFile = (document: StoryDocument): string =>
  `${JSON.stringify({ shabaka: 'story', document }, null, 2)}\n`;

/**
 * A file that came from anywhere: the story that it holds, or what is wrong with it. What the server asks of texts and
 * numbers it asks when the story is saved; here all has the right form, so that it can be shown and mended.
 */
export function readStoryFile(text: string): ReadStory {
  const given = parsed(text);
  if (given === undefined) return { faults: [{ at: '', id: 'fault.json' }] };
  if (!isRecord(given) || given['shabaka'] !== 'story' || !isRecord(given['document']))
    return { faults: [{ at: '', id: 'fault.story' }] };
  const { version, title, steps } = given['document'];
  if (typeof version === 'number' && version > 1)
    return { faults: [{ at: 'document.version', id: 'fault.version' }] };
  const faults: FileFault[] = [];
  const wrong = (at: string) => faults.push({ at, id: 'fault.shape' });
  if (version !== 1) wrong('document.version');
  if (!isBilingual(title, 200)) wrong('document.title');
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > 100) wrong('document.steps');
  const read = (Array.isArray(steps) ? steps : []).flatMap((step: unknown, index) => {
    const at = `document.steps[${index}]`;
    const found = readStep(step, at);
    if (!Array.isArray(found)) return [found];
    faults.push(...found);
    return [];
  });
  if (faults.length > 0 || !isBilingual(title, 200)) return { faults: faults.slice(0, mostFaults) };
  return { document: { version: 1, title, steps: read } };
}

function readStep(step: unknown, at: string): StoryStep | FileFault[] {
  if (!isRecord(step)) return [{ at, id: 'fault.shape' }];
  const { title, caption, notes, view, highlight, footnotes, ...others } = step;
  const read = isRecord(view) ? readDocument(view, `${at}.view`) : null;
  const isTold = isBilingual(title, 200) && isBilingual(caption, 1000);
  const areNotes = notes === undefined || isBilingual(notes, 5000);
  const isMeant = highlight === undefined || isHighlight(highlight);
  const areCited = Array.isArray(footnotes) && footnotes.length <= 20 && footnotes.every(isFootnote);
  if (isTold && areNotes && isMeant && areCited && read && 'view' in read && Object.keys(others).length === 0)
    return {
      title,
      caption,
      ...(notes ? { notes } : {}),
      view: read.view,
      ...(highlight ? { highlight } : {}),
      footnotes,
    };
  const fault = (part: string, isRight: boolean): FileFault[] =>
    isRight ? [] : [{ at: `${at}.${part}`, id: 'fault.shape' }];
  return [
    ...fault('title', isBilingual(title, 200)),
    ...fault('caption', isBilingual(caption, 1000)),
    ...fault('notes', areNotes),
    ...fault('highlight', isMeant),
    ...fault('footnotes', areCited),
    ...(read ? ('faults' in read ? read.faults : []) : fault('view', false)),
    ...Object.keys(others).map((key): FileFault => ({
      at: `${at}.${key.slice(0, 60)}`,
      id: 'fault.unknown',
    })),
  ];
}

function isBilingual(value: unknown, most: number): value is Bilingual {
  if (!isRecord(value) || Object.keys(value).length !== 2) return false;
  return ['ar', 'en'].every((language) => {
    const text = value[language];
    return typeof text === 'string' && text.length <= most;
  });
}

const areIds = (value: unknown, least: number, most: number): value is string[] =>
  Array.isArray(value) &&
  value.length >= least &&
  value.length <= most &&
  value.every((id) => typeof id === 'string' && /^[a-z0-9:/_~-]{1,200}$/.test(id));

const isHighlight = (value: unknown): value is Highlight =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  areIds(value['entities'], 0, 100) &&
  areIds(value['relations'], 0, 100);

const isFootnote = (value: unknown): value is Footnote =>
  isRecord(value) && Object.keys(value).length === 1 && areIds(value['claims'], 1, 20);
