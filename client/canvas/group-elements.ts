import type { Bundle, Group } from '../state/groups.ts';
import type { Lang } from '../state/state.ts';
import type { DrawnEntity, View } from '../state/view.ts';
import type { Element } from './elements.ts';
import { groupName } from '../words/group-name.ts';
import type { Standing } from './grouped.ts';
import { labelText } from './labels.ts';
import { bundleWidth, courseOf, dotWidth, drawCourse } from './lanes.ts';
import { markOf } from './marks.ts';

/** The frame round an unfolded group; where its members stand decides how large it is. */
export function toFrame(group: Group, language: Lang): Element {
  return {
    id: group.id,
    group: 'nodes',
    data: { group: group.id, label: labelText([groupName(group)[language]]) },
    classes: 'frame',
    position: null,
  };
}

interface Around {
  view: View;
  standing: Standing;
  drawn: ReadonlyMap<string, DrawnEntity>;
  faded: string;
}

/**
 * All relations between two ends of which a folded group is one, with their number. What is known from elsewhere is
 * counted only where nothing is said, and dotted then.
 */
export function toBundle({ id, ends, relations }: Bundle, { view, standing, drawn, faded }: Around): Element {
  const shapes = ends.map((end) => {
    const mark = drawn.get(end);
    return { kind: mark?.kind ?? 'ACTOR', size: mark ? markOf(mark).size : 0 } as const;
  });
  const [from, to] = [standing.placeOf(ends[0]), standing.placeOf(ends[1])];
  const course = courseOf(from, to, { offset: 0, widest: 0 }, shapes[0]!, shapes[1]!);
  const said = relations.filter(({ isReference }) => !isReference);
  const isSaid = said.length > 0;
  const isSelected = relations.some((relation) => view.selected.has(relation.id));
  return {
    id,
    group: 'edges',
    data: {
      source: ends[0],
      target: ends[1],
      bundle: id,
      offset: 0,
      widest: 0,
      width: isSaid ? bundleWidth : dotWidth,
      label: `\u2066${isSaid ? said.length : relations.length}\u2069`,
      ...drawCourse(course),
    },
    classes: ['bundle', isSaid ? '' : 'reference', 'symmetric', isSelected ? 'selected' : '', faded]
      .filter((one) => one !== '')
      .join(' '),
    position: null,
  };
}
