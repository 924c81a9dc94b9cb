import { chipsOf, type Chip } from './chips.ts';
import { isFiltered } from './filters.ts';
import { redo, undo } from './history.ts';
import type { Grouping } from './groups.ts';
import type { Coloring, Sizing } from './measures.ts';
import type { Picture, State } from './state.ts';

/** What was done between two pictures: an id of the word catalogue, and what goes into it. */
export interface Step {
  readonly id:
    | 'step.added'
    | 'step.removed'
    | 'step.replaced'
    | 'step.filtered'
    | 'step.unfiltered'
    | 'step.cleared'
    | 'step.pinned'
    | 'step.freed'
    | 'step.sized'
    | 'step.colored'
    | 'step.grouped'
    | 'step.unfolded'
    | 'step.folded'
    | 'step.moved'
    | 'step.changed';
  readonly count: number;
  /** One of those it was done to. */
  readonly entity: string | null;
  readonly chip: Chip | null;
  /** What sizes, colours or groups go by since. */
  readonly by: Sizing | Coloring | Grouping | null;
}

/** All steps that can be gone back and forth, the first done first; `by` is how far from now each one's outcome is. */
export function stepsOf({ past, picture, future }: State): { step: Step; by: number }[] {
  const pictures = [...past, picture, ...future];
  return pictures
    .slice(1)
    .map((after, index) => ({ step: stepOf(pictures[index]!, after), by: index + 1 - past.length }));
}

/** Undoes or redoes that many steps at once. */
export function jump(state: State, by: number): State {
  let next = state;
  for (let left = Math.abs(by); left > 0; left -= 1) next = by < 0 ? undo(next) : redo(next);
  return next;
}

/** One action changes one thing, so the first difference that is found is what was done. */
export function stepOf(before: Picture, after: Picture): Step {
  const step = (id: Step['id'], ids: readonly string[], chip: Chip | null = null): Step => ({
    id,
    count: ids.length,
    entity: ids[0] ?? null,
    chip,
    by: null,
  });
  const added = without(after.shown, before.shown);
  const removed = without(before.shown, after.shown);
  if (added.length > 0 && removed.length > 0) return step('step.replaced', after.shown);
  if (added.length > 0) return step('step.added', added);
  if (removed.length > 0) return step('step.removed', removed);
  const [put, taken] = [chipsOf(before), chipsOf(after)];
  const fresh = taken.filter(({ key }) => !put.some((chip) => chip.key === key));
  const gone = put.filter(({ key }) => !taken.some((chip) => chip.key === key));
  if (isFiltered(before) && !isFiltered(after) && gone.length > 1) return step('step.cleared', []);
  if (fresh[0]) return step('step.filtered', [], fresh[0]);
  if (gone[0]) return step('step.unfiltered', [], gone[0]);
  if (before.size !== after.size) return { ...step('step.sized', []), by: after.size };
  if (before.color !== after.color) return { ...step('step.colored', []), by: after.color };
  if (before.grouping !== after.grouping) return { ...step('step.grouped', []), by: after.grouping };
  const unfolded = without(after.unfolded, before.unfolded);
  if (unfolded.length > 0) return { ...step('step.unfolded', unfolded), entity: null };
  const folded = without(before.unfolded, after.unfolded);
  if (folded.length > 0) return { ...step('step.folded', folded), entity: null };
  const pinned = without(after.pinned, before.pinned);
  if (pinned.length > 0) return step('step.pinned', pinned);
  const freed = without(before.pinned, after.pinned);
  if (freed.length > 0) return step('step.freed', freed);
  const moved = after.shown.filter((id) => {
    const [from, to] = [before.positions[id], after.positions[id]];
    return from?.x !== to?.x || from?.y !== to?.y;
  });
  return moved.length > 0 ? step('step.moved', moved) : step('step.changed', []);
}

function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return all.filter((id) => !known.has(id));
}
