import type { Bundle, Group } from '../state/groups.ts';
import type { Entity, Point } from '../state/state.ts';
import { linesOf, type Drawn, type DrawnEntity, type View } from '../state/view.ts';
import { groupName } from '../words/group-name.ts';

/** What stands on the canvas once folded groups are one mark each. */
export interface Standing {
  /** Entities by themselves, and folded groups as if each were one. */
  readonly marks: readonly DrawnEntity[];
  /** What has a line of its own, said or known from elsewhere: an end that is folded away is its group. */
  readonly relations: readonly Drawn[];
  /** Of which one line stands for several. */
  readonly bundles: readonly Bundle[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly placeOf: (id: string) => Point;
}

export function standingIn(view: View): Standing {
  const { entities, positions, grouped } = view;
  const relations = linesOf(view);
  const groups = new Map(grouped?.groups.map((group) => [group.id, group]));
  const placeOf = (id: string) => positions[id] ?? groups.get(id)?.at ?? { x: 0, y: 0 };
  if (!grouped) return { marks: entities, relations, bundles: [], groups, placeOf };
  const { folded, bundles } = grouped;
  const marks = new Map(
    grouped.groups.flatMap((group) => (group.isFolded ? [[group.id, toMark(group)] as const] : [])),
  );
  const endOf = (end: Entity) => marks.get(folded.get(end.id) ?? '') ?? end;
  const alone = bundles.flatMap(({ relations: [one, ...more] }) => (one && more.length === 0 ? [one] : []));
  return {
    marks: [...entities.filter(({ id }) => !folded.has(id)), ...marks.values()],
    relations: [
      ...relations.filter(({ subject, object }) => !folded.has(subject.id) && !folded.has(object.id)),
      ...alone.map((one) => ({ ...one, subject: endOf(one.subject), object: endOf(one.object) })),
    ],
    bundles: bundles.filter(({ relations: several }) => several.length > 1),
    groups,
    placeOf,
  };
}

const toMark = (group: Group): DrawnEntity => ({
  id: group.id,
  kind: group.kind,
  type: { id: group.kind, label: { ar: '', en: '' } },
  label: groupName(group),
  anonymous: false,
  degree: 0,
  spokenCount: 0,
  weight: 4,
});
