import { lineOf } from '../state/filters.ts';
import type { Point } from '../state/state.ts';
import { overlap, type Box } from './geometry.ts';
import type { Measure } from './labels.ts';
import type { Lane } from './lanes.ts';

/** As the stylesheet writes them, with the ground they stand on. */
export const lineFont = 12.5;
const letters = { font: lineFont, weight: 500 } as const;
const ground = { width: 6, height: 21 };

/**
 * Lines that carry their name at rest: disputes, which one should read first, where there is room for it between the
 * marks; of names that would lie over each other, the one that most say. The same ones in both languages.
 */
export function namedLanes(
  lanes: readonly Lane[],
  placeOf: (id: string) => Point,
  measure: Measure,
  lettering = 1,
): ReadonlySet<string> {
  const taken: Box[] = [];
  const named = lanes
    .filter(
      ({ isLast, voice, relation, relations }) =>
        isLast && voice === null && relations.length === 1 && lineOf(relation) === 'CONTESTED',
    )
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
    .filter((lane) => {
      const box = boxOf(lane, placeOf, measure, lettering);
      if (!box || taken.some((other) => overlap(box, other) > 0)) return false;
      taken.push(box);
      return true;
    });
  return new Set(named.map(({ id }) => id));
}

const weightOf = ({ relation }: Lane) => relation.originCount * 1000 + Math.min(999, relation.claimCount);

/** Where the name lies, in the wider of the two languages; null where the line is too short for it. */
function boxOf(
  { relation, offset }: Lane,
  placeOf: (id: string) => Point,
  measure: Measure,
  lettering: number,
): Box | null {
  const [from, to] = [placeOf(relation.subject.id), placeOf(relation.object.id)];
  const { label } = relation.predicate;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  if (length <= (120 + Math.max(label.ar.length, label.en.length) * 5) * lettering) return null;
  const x = (from.x + to.x) / 2 - ((to.y - from.y) / length) * offset;
  const y = (from.y + to.y) / 2 + ((to.x - from.x) / length) * offset;
  const wide = Math.max(...(['ar', 'en'] as const).map((one) => measure(label[one], letters, one)));
  const width = wide * lettering + ground.width;
  const height = ground.height * lettering;
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}
