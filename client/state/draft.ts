import type { Lang } from './state.ts';
import type { Bilingual, StoryDocument, StoryStep } from './story-document.ts';

/** A step that is worked on. */
export interface DraftStep extends StoryStep {
  /** The same as long as the step lasts, wherever it is moved. */
  readonly key: number;
}

/** What of a story undo and redo reach. */
export interface Sheet {
  readonly title: Bilingual;
  readonly steps: readonly DraftStep[];
}

/** A story that is being made. */
export interface Draft {
  readonly now: Sheet;
  readonly past: readonly Sheet[];
  readonly future: readonly Sheet[];
  /** As it is kept; another object is not saved yet. */
  readonly kept: Sheet;
  /** The step that is open. */
  readonly at: number | null;
  /** What was typed into last: more typing there is undone with it. */
  readonly typing: string | null;
  readonly nextKey: number;
}

/** Those of a step that are texts. */
export type TextOf = 'title' | 'caption' | 'notes';

const longest = 200;
const empty: Bilingual = { ar: '', en: '' };
export const mostSteps = 100;

export function newDraft(): Draft {
  return draftOf({ version: 1, title: empty, steps: [] });
}

export function draftOf({ title, steps }: StoryDocument): Draft {
  const now = { title, steps: steps.map((step, index) => ({ ...step, key: index + 1 })) };
  return {
    now,
    past: [],
    future: [],
    kept: now,
    at: now.steps[0]?.key ?? null,
    typing: null,
    nextKey: steps.length + 1,
  };
}

export function documentOf({ now: { title, steps } }: Draft): StoryDocument {
  return { version: 1, title, steps: steps.map(({ key: _own, ...step }) => step) };
}

export const isUnsaved = ({ now, kept }: Draft): boolean => now !== kept;

/** What is there now is what is kept. */
export const asKept = (draft: Draft, kept: Sheet): Draft => ({ ...draft, kept, typing: null });

export const stepAt = ({ now, at }: Draft): DraftStep | null =>
  now.steps.find(({ key }) => key === at) ?? null;

export const open = (draft: Draft, at: number): Draft => ({ ...draft, at, typing: null });

/** Puts a step behind the one that is open, and opens it. */
export function addStep(draft: Draft, step: StoryStep): Draft {
  const { now, at, nextKey } = draft;
  if (now.steps.length >= mostSteps) return draft;
  const before = now.steps.findIndex(({ key }) => key === at);
  const place = before < 0 ? now.steps.length : before + 1;
  const steps = now.steps.toSpliced(place, 0, { ...step, key: nextKey });
  return { ...put(draft, { ...now, steps }), at: nextKey, nextKey: nextKey + 1 };
}

export function duplicateStep(draft: Draft, key: number): Draft {
  const step = draft.now.steps.find((one) => one.key === key);
  return step ? addStep({ ...draft, at: key }, step) : draft;
}

/** Takes a step away; the one that comes in its place is open then. */
export function deleteStep(draft: Draft, key: number): Draft {
  const { now, at } = draft;
  const place = now.steps.findIndex((one) => one.key === key);
  if (place < 0) return draft;
  const steps = now.steps.toSpliced(place, 1);
  const next = at === key ? (steps[Math.min(place, steps.length - 1)]?.key ?? null) : at;
  return { ...put(draft, { ...now, steps }), at: next };
}

/** Moves a step so that it is the `place`th, from 0 on. */
export function moveStep(draft: Draft, key: number, place: number): Draft {
  const { now } = draft;
  const from = now.steps.findIndex((one) => one.key === key);
  const to = Math.max(0, Math.min(now.steps.length - 1, place));
  if (from < 0 || from === to) return draft;
  const steps = now.steps.toSpliced(from, 1).toSpliced(to, 0, now.steps[from]!);
  return put(draft, { ...now, steps });
}

export function writeTitle(draft: Draft, language: Lang, text: string): Draft {
  const { now } = draft;
  return type(draft, { ...now, title: { ...now.title, [language]: text } }, `title ${language}`);
}

export function writeText(draft: Draft, key: number, of: TextOf, language: Lang, text: string): Draft {
  const write = (step: DraftStep): DraftStep => {
    const { notes: _none, ...rest } = step;
    const texts = { ...(step[of] ?? empty), [language]: text };
    // no notes at all, where neither language has any
    if (of === 'notes' && texts.ar + texts.en === '') return rest;
    return { ...step, [of]: texts };
  };
  return type(draft, changed(draft, key, write), `${key} ${of} ${language}`);
}

/** Changes what is no text of a step: its view, what is meant, its footnotes. */
export function changeStep(
  draft: Draft,
  key: number,
  change: (step: DraftStep) => Partial<StoryStep>,
): Draft {
  return put(
    draft,
    changed(draft, key, (step) => ({ ...step, ...change(step) })),
  );
}

export function undo(draft: Draft): Draft {
  const now = draft.past.at(-1);
  if (!now) return draft;
  return back({ ...draft, now, past: draft.past.slice(0, -1), future: [draft.now, ...draft.future] });
}

export function redo(draft: Draft): Draft {
  const [now, ...future] = draft.future;
  if (!now) return draft;
  return back({ ...draft, now, past: [...draft.past, draft.now], future });
}

function put(draft: Draft, now: Sheet): Draft {
  if (now === draft.now) return draft;
  return { ...draft, now, past: [...draft.past, draft.now].slice(-longest), future: [], typing: null };
}

function type(draft: Draft, now: Sheet, typing: string): Draft {
  // what was kept in between is a state to come back to
  const goesOn = draft.typing === typing && draft.future.length === 0;
  return goesOn ? { ...draft, now } : { ...put(draft, now), typing };
}

function changed({ now }: Draft, key: number, change: (step: DraftStep) => DraftStep): Sheet {
  return { ...now, steps: now.steps.map((step) => (step.key === key ? change(step) : step)) };
}

/** The open step may be one that is not there any more; then its neighbour is open. */
function back(draft: Draft): Draft {
  const { steps } = draft.now;
  const isThere = steps.some(({ key }) => key === draft.at);
  return { ...draft, typing: null, at: isThere ? draft.at : (steps.at(-1)?.key ?? null) };
}
