import type { Grouping } from '../state/groups.ts';
import { moveGroup, setGrouping, toggleGroups } from '../state/set-groups.ts';
import type { Point } from '../state/state.ts';
import { toView } from '../state/view.ts';
import type { Context } from './context.ts';

export const groupBy = ({ store }: Context, grouping: Grouping) =>
  store.commit((state) => setGrouping(state, grouping));

/** Unfolds these groups, or folds them if all are unfolded. */
export const toggle = ({ store }: Context, ids: readonly string[]) =>
  store.commit((state) => toggleGroups(state, ids));

/** Unfolds all, or folds all if none is folded. */
export const toggleAll = ({ store }: Context) =>
  store.commit((state) => toggleGroups(state, toView(state).grouped?.groups.map(({ id }) => id) ?? []));

/** Folds and unfolds the group at the cursor, or the one that what is there belongs to. */
export const toggleAtCursor = ({ store }: Context) =>
  store.commit((state) => {
    const { cursor } = state;
    const groups = toView(state).grouped?.groups ?? [];
    const group = groups.find(
      ({ id, members }) => id === cursor || (cursor !== null && members.includes(cursor)),
    );
    return group ? toggleGroups(state, [group.id]) : state;
  });

/** Puts a folded group there, and all that is in it beside it as it was. */
export const moveTo = ({ store }: Context, id: string, to: Point) =>
  store.commit((state) => moveGroup(state, id, to));
