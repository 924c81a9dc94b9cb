import { draw } from './history.ts';
import { isRest, type Grouping } from './groups.ts';
import { move } from './graph.ts';
import type { Point, State } from './state.ts';
import { toView } from './view.ts';

/** Puts entities together, all groups folded; none moves. */
export function setGrouping(state: State, grouping: Grouping): State {
  if (grouping === state.picture.grouping) return state;
  const unfolded = state.picture.unfolded.filter(isRest);
  const next = draw(state, { ...state.picture, grouping, unfolded });
  const groups = (toView(next).grouped?.groups ?? []).filter(({ id }) => !isRest(id));
  const joined = groups.reduce((sum, { members }) => sum + members.length, 0);
  return {
    ...next,
    cursor: null,
    notice: {
      id: `notice.grouping.${grouping}`,
      values: { groups: groups.length, left: toView(next).entities.length - joined },
      entities: {},
    },
  };
}

/** Unfolds these groups if one of them is folded, and folds them if none is. */
export function toggleGroups(state: State, ids: readonly string[]): State {
  const groups = (toView(state).grouped?.groups ?? []).filter(({ id }) => ids.includes(id));
  if (groups.length === 0) return state;
  const isFolded = groups.some((group) => group.isFolded);
  const chosen = new Set(groups.map(({ id }) => id));
  const others = state.picture.unfolded.filter((id) => !chosen.has(id));
  const next = draw(state, {
    ...state.picture,
    unfolded: isFolded ? [...others, ...chosen] : others,
  });
  return { ...next, cursor: cursorAfter(state, next, groups[0]!.id) };
}

/** Moves a folded group's mark there: all that is in it goes as far as its mark. */
export function moveGroup(state: State, id: string, to: Point): State {
  const group = toView(state).grouped?.groups.find((one) => one.id === id);
  if (!group) return state;
  const { positions } = state.picture;
  const moved = group.members.flatMap((one): [string, Point][] => {
    const from = positions[one];
    return from ? [[one, { x: from.x + to.x - group.at.x, y: from.y + to.y - group.at.y }]] : [];
  });
  return move(state, Object.fromEntries(moved));
}

/** From a group that is unfolded to who stands where it stood, and from one of its members to the group that took it in. */
function cursorAfter({ cursor }: State, next: State, id: string): string | null {
  if (cursor === null) return null;
  const grouped = toView(next).grouped;
  const group = grouped?.groups.find((one) => one.id === id);
  if (group && cursor === id && !group.isFolded)
    return (
      group.members.find((one) => {
        const at = next.picture.positions[one];
        return at?.x === group.at.x && at.y === group.at.y;
      }) ?? null
    );
  return grouped?.folded.get(cursor) ?? cursor;
}
