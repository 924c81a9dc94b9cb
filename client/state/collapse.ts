import { shownRelations, takeOff } from './graph.ts';
import type { State } from './state.ts';

/**
 * What collapsing an entity takes back: whatever its expansion brought, and what was brought from there in turn,
 * as far as nothing else on the canvas ties it. What is pinned or marked stays.
 */
export function toCollapse(
  state: Pick<State, 'picture' | 'relations' | 'marked'>,
  id: string,
): readonly string[] {
  const { shown, grown, pinned } = state.picture;
  const loose = descendants(grown, id);
  for (const kept of [...pinned, ...state.marked]) loose.delete(kept);
  const near = new Map<string, string[]>();
  for (const { subject, object } of shownRelations(state)) {
    near.set(subject.id, [...(near.get(subject.id) ?? []), object.id]);
    near.set(object.id, [...(near.get(object.id) ?? []), subject.id]);
  }
  // What is tied to something that stays, stays, and holds in turn what is tied to it.
  const held = shown.filter((one) => one !== id && !loose.has(one));
  for (let one = held.pop(); one !== undefined; one = held.pop())
    for (const other of near.get(one) ?? []) if (loose.delete(other)) held.push(other);
  return shown.filter((one) => loose.has(one));
}

/** Takes back what an expansion brought; it is not among what was removed, for it can be expanded again. */
export function collapse(state: State, id: string): State {
  return takeOff(state, toCollapse(state, id));
}

function descendants(grown: Readonly<Record<string, string>>, id: string): Set<string> {
  const found = new Set<string>();
  const asked = [id];
  for (let of = asked.pop(); of !== undefined; of = asked.pop())
    for (const [one, by] of Object.entries(grown))
      if (by === of && one !== id && !found.has(one)) {
        found.add(one);
        asked.push(one);
      }
  return found;
}
