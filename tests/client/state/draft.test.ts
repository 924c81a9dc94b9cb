import { describe, expect, test } from 'vitest';
import {
  addStep,
  asKept,
  changeStep,
  deleteStep,
  documentOf,
  draftOf,
  duplicateStep,
  isUnsaved,
  moveStep,
  newDraft,
  redo,
  stepAt,
  undo,
  writeText,
  writeTitle,
  type Draft,
} from '../../../client/state/draft.ts';
import type { StoryStep } from '../../../client/state/story-document.ts';

const step = (en: string): StoryStep => ({
  title: { ar: '', en },
  caption: { ar: '', en: '' },
  view: { version: 1, language: 'en', entities: [{ id: 'act:mayor', x: 0, y: 0 }] },
  footnotes: [],
});
const titles = ({ now }: Draft) => now.steps.map(({ title }) => title.en);
const three = ['one', 'two', 'three'].reduce((draft, title) => addStep(draft, step(title)), newDraft());

describe('a story that is being made', () => {
  test('takes a step behind the one that is open, and opens it', () => {
    expect(titles(three)).toEqual(['one', 'two', 'three']);
    const first = { ...three, at: three.now.steps[0]!.key };
    const added = addStep(first, step('between'));
    expect(titles(added)).toEqual(['one', 'between', 'two', 'three']);
    expect(stepAt(added)?.title.en).toBe('between');
  });

  test('holds no more than a hundred steps', () => {
    let draft = newDraft();
    for (let nth = 0; nth < 102; nth += 1) draft = addStep(draft, step(`${nth}`));
    expect(draft.now.steps).toHaveLength(100);
    expect(duplicateStep(draft, draft.at!)).toMatchObject({ now: draft.now });
  });

  test('moves a step within its ends; a move that changes nothing is none', () => {
    const [one] = three.now.steps;
    expect(titles(moveStep(three, one!.key, 2))).toEqual(['two', 'three', 'one']);
    expect(titles(moveStep(three, one!.key, 1))).toEqual(['two', 'one', 'three']);
    expect(titles(moveStep(three, one!.key, 99))).toEqual(['two', 'three', 'one']);
    expect(moveStep(three, one!.key, 0)).toBe(three);
    expect(moveStep(three, 99, 0)).toBe(three);
  });

  test('a duplicate stands behind its original, is open, and is another step', () => {
    const [one] = three.now.steps;
    const twice = duplicateStep(three, one!.key);
    expect(titles(twice)).toEqual(['one', 'one', 'two', 'three']);
    const written = writeText(twice, twice.at!, 'title', 'en', 'again');
    expect(titles(written)).toEqual(['one', 'again', 'two', 'three']);
    expect(new Set(written.now.steps.map(({ key }) => key)).size).toBe(4);
  });

  test('where the open step is deleted, the one in its place is open, else its neighbour', () => {
    const [, two, last] = three.now.steps;
    const without = deleteStep({ ...three, at: two!.key }, two!.key);
    expect(stepAt(without)?.title.en).toBe('three');
    expect(stepAt(deleteStep(without, last!.key))?.title.en).toBe('one');
    const none = ['one', 'two', 'three'].reduce((draft) => deleteStep(draft, draft.at!), three);
    expect([none.now.steps, none.at]).toEqual([[], null]);
  });

  test('undo and redo go through all of it, and typing into one field is one step', () => {
    const key = three.at!;
    let draft = three;
    for (const text of ['A', 'A b', 'A br']) draft = writeText(draft, key, 'caption', 'en', text);
    draft = writeText(draft, key, 'caption', 'ar', 'جسر');
    draft = writeTitle(draft, 'en', 'Bridges');
    expect(undo(draft).now.title.en).toBe('');
    const two = undo(undo(draft));
    expect(stepAt(two)?.caption).toEqual({ ar: '', en: 'A br' });
    expect(stepAt(undo(two))?.caption.en).toBe('');
    expect(redo(redo(redo(undo(undo(undo(draft)))))).now).toBe(draft.now);
    // what is typed after an undo is another thing
    expect(stepAt(undo(writeText(two, key, 'caption', 'en', 'Else')))?.caption.en).toBe('A br');
  });

  test('the step that was deleted comes back; the open step is always one that is there', () => {
    const without = deleteStep(three, three.at!);
    expect(titles(undo(without))).toEqual(['one', 'two', 'three']);
    const added = addStep(three, step('four'));
    expect(stepAt(undo(added))?.title.en).toBe('three');
    expect(undo(undo(undo(three)))).toMatchObject({ at: null });
    expect(undo(newDraft()).past).toEqual([]);
  });

  test('is unsaved from the first change until it is kept, also when an undo comes after', () => {
    expect(isUnsaved(draftOf(documentOf(three)))).toBe(false);
    expect(isUnsaved(three)).toBe(true);
    const kept = asKept(three, three.now);
    expect(isUnsaved(kept)).toBe(false);
    expect(isUnsaved(undo(kept))).toBe(true);
    expect(isUnsaved(redo(undo(kept)))).toBe(false);
    // what was typed while it was being kept is not in it
    expect(isUnsaved(asKept(writeTitle(three, 'en', 'later'), three.now))).toBe(true);
  });

  test('typing after it was kept can be undone back to what was kept', () => {
    const typed = writeTitle(three, 'en', 'A');
    const kept = asKept(typed, typed.now);
    expect(undo(writeTitle(kept, 'en', 'A b')).now).toBe(kept.kept);
  });

  test('notes that are empty in both languages are none, and the document holds no keys of ours', () => {
    const key = three.at!;
    const noted = writeText(three, key, 'notes', 'ar', 'تمهل');
    expect(stepAt(noted)?.notes).toEqual({ ar: 'تمهل', en: '' });
    expect(stepAt(writeText(noted, key, 'notes', 'ar', ''))).not.toHaveProperty('notes');
    const changed = changeStep(noted, key, () => ({ footnotes: [{ claims: ['small/c1'] }] }));
    expect(documentOf(changed).steps.map((one) => Object.keys(one))).toEqual([
      ['title', 'caption', 'view', 'footnotes'],
      ['title', 'caption', 'view', 'footnotes'],
      ['title', 'caption', 'view', 'footnotes', 'notes'],
    ]);
  });
});
