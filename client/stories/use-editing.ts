import { useEffect, useRef, useState } from 'react';
import { claimsOn, mostRelations, type GoneClaim, type StoryToEdit } from '../actions/edited-story.ts';
import type { Refusal } from '../actions/refusal.ts';
import { saveStory, type KeptStory } from '../actions/stories.ts';
import { addStep, asKept, changeStep, documentOf, draftOf, isUnsaved, redo, undo } from '../state/draft.ts';
import type { Draft } from '../state/draft.ts';
import { cite } from '../state/footnotes.ts';
import { relationsMeant, stepOfView, viewOf } from '../state/step-of-view.ts';
import type { Since } from '../state/step-warnings.ts';
import type { Claim, Entity, Relation } from '../state/state.ts';
import type { StoryDocument, StoryStep } from '../state/story-document.ts';
import type { ViewDocument } from '../state/view-document.ts';
import { useActions, useShabakaStore } from '../use-shabaka.ts';
import { keepDraft } from './kept-draft.ts';
import type { WordId } from '../words/en.ts';
import type { Values } from '../words/use-words.tsx';

/** What the editor begins with; `kept` is null for a story that is not kept yet. */
export type Start = Omit<StoryToEdit, 'kept'> & {
  readonly kept: KeptStory | null;
  /** What was made of it and not saved. */
  readonly unsaved?: StoryDocument;
};

/** What is known of all that steps speak of. */
export interface Stock {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly gone: Readonly<Record<string, GoneClaim>>;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly relations: Readonly<Record<string, Relation>>;
  /** By the view of a step, which is another one when somebody changed it. */
  readonly since: ReadonlyMap<ViewDocument, Since>;
}

/** What was just done, for the line that says it. */
export interface Said {
  readonly id: WordId;
  readonly values?: Values;
}

export type Saving = 'busy' | Refusal | 'editor.needs-title' | 'editor.needs-step' | null;

export type Editing = ReturnType<typeof useEditing>;

/** A story that is being made, and what can be done with it. */
export function useEditing(start: Start) {
  const store = useShabakaStore();
  const { act } = useActions();
  const [draft, setDraft] = useState(() => draftFrom(start));
  const [kept, setKept] = useState(start.kept);
  const [stock, setStock] = useState(() => stockOf(start));
  const [said, setSaid] = useState<Said | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [saving, setSaving] = useState<Saving>(null);
  const isOpen = isUnsaved(draft) || kept === null;
  const isLosing = isOpen && draft.now.steps.length > 0;
  useLeaveWarning(isLosing);
  useKeptDraft(isLosing ? draft : null, kept);
  // for answers that come later
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });

  const change = (by: (now: Draft) => Draft, done: Said | null = null) => {
    setDraft(by);
    setSaid(done);
    setSaving((now) => (now === 'busy' ? now : null));
  };
  const learn = (more: Partial<Pick<Stock, 'claims' | 'entities' | 'relations'>>) =>
    setStock((now) => ({
      ...now,
      claims: { ...now.claims, ...more.claims },
      entities: { ...now.entities, ...more.entities },
      relations: { ...now.relations, ...more.relations },
    }));
  const learnPage = () => {
    const { entities, relations } = store.getState();
    learn({ entities, relations });
  };
  /** Who says what a step means; throws ApiFailure. */
  const askClaims = async (step: Pick<StoryStep, 'view' | 'highlight'>, signal?: AbortSignal) => {
    const known = { ...stock.relations, ...store.getState().relations };
    const meant = relationsMeant(step, Object.values(known));
    const ids = meant.map(({ id }) => id);
    const claims = await act((context) => claimsOn(context, ids, signal));
    learn({ claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])) });
    return { claims, isClipped: meant.length > mostRelations };
  };
  return {
    draft,
    kept,
    stock,
    said,
    isAdding,
    saving,
    isOpen,
    change,
    askClaims,
    /** Changes what is no text of a step. */
    changeStep: (key: number, by: (step: StoryStep) => Partial<StoryStep>, done?: Said) =>
      change((now) => changeStep(now, key, by), done),
    /** What the page shows becomes a step; who says what is chosen in it becomes its sources. */
    async add() {
      const step = stepOfView(store.getState());
      learnPage();
      setAdding(true);
      let found: readonly Claim[] | null = [];
      try {
        if (step.highlight) found = (await askClaims(step)).claims;
      } catch {
        found = null;
      }
      setAdding(false);
      const whole = { ...step, footnotes: cite([], found ?? [], {}) };
      const after = addStep(latest.current, whole);
      const number = after.now.steps.findIndex(({ key }) => key === after.at) + 1;
      change((now) => addStep(now, whole), {
        id: found ? 'editor.added' : 'editor.added-plain',
        values: { number },
      });
    },
    /** Gives a step the picture that the page shows now. */
    retake(key: number) {
      const taken = viewOf(store.getState());
      learnPage();
      change((now) => changeStep(now, key, () => taken), { id: 'editor.retaken' });
    },
    undo: () => change(undo, { id: 'editor.undone' }),
    redo: () => change(redo, { id: 'editor.redone' }),
    /** Keeps it, over the one it was opened from where that is one's own; null when it was not kept. */
    async save(isNew = false): Promise<KeptStory | null> {
      const sheet = draft.now;
      const refuse = (why: Saving) => {
        setSaving(why);
        return null;
      };
      if (`${sheet.title.ar}${sheet.title.en}`.trim() === '') return refuse('editor.needs-title');
      if (sheet.steps.length === 0) return refuse('editor.needs-step');
      setSaving('busy');
      const over = !isNew && kept?.isOwn ? kept : null;
      const answer = await act((context) => saveStory(context, documentOf(draft), over));
      if ('refusal' in answer) return refuse(answer.refusal);
      setSaving(null);
      setKept(answer.story);
      setDraft((now) => asKept(now, sheet));
      // it is kept with the data as it is now
      setStock((now) => ({ ...now, since: new Map() }));
      setSaid({ id: 'editor.saved' });
      return answer.story;
    },
  };
}

function stockOf({ claims, gone, known, document, since }: Start): Stock {
  const told = document.steps.map(({ view }, index) => [view, since[index]] as const);
  return {
    claims,
    gone,
    ...known,
    since: new Map(told.filter((one): one is [ViewDocument, Since] => one[1] !== undefined)),
  };
}

function draftFrom({ document, unsaved }: Start): Draft {
  if (!unsaved) return draftOf(document);
  return { ...draftOf(unsaved), kept: draftOf(document).now };
}

/** Milliseconds: nobody loses more than a word. */
const pause = 400;

/** Keeps what is not saved on this computer until it is, or until the editor is closed without it. */
function useKeptDraft(draft: Draft | null, kept: KeptStory | null): void {
  const id = kept?.isOwn ? kept.id : null;
  // one that somebody else's editing left stays until there is something to keep in its place
  const hasOwn = useRef(false);
  useEffect(() => {
    // at once: what was opened from here and is dropped before the pause is over must not stay
    hasOwn.current ||= draft !== null;
    const keep = () => {
      if (hasOwn.current) keepDraft(draft && { id, document: documentOf(draft) });
    };
    const timer = setTimeout(keep, pause);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [draft, id]);
  useEffect(
    () => () => {
      if (hasOwn.current) keepDraft(null);
    },
    [],
  );
}

/** A tab that is closed asks first while something would be lost with it. */
function useLeaveWarning(isLosing: boolean): void {
  useEffect(() => {
    if (!isLosing) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isLosing]);
}
