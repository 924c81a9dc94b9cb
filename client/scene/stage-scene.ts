import type { Measure } from '../canvas/labels.ts';
import type { Token } from '../look/token.ts';
import { boxesOf, type PictureName, type Rows } from '../state/split.ts';
import type { Lang } from '../state/state.ts';
import { storyShares } from '../state/told-story.ts';
import type { View } from '../state/view.ts';
import { extentOf, moved, type Extent } from './extent.ts';
import { mapShapes, type MapOptions } from './map-scene.ts';
import { networkShapes } from './network-scene.ts';
import type { Shape } from './scene.ts';
import { timelineShapes, type TimelineOptions } from './timeline-scene.ts';

/** Pictures that stand in place of the network or beside it, and what they know beyond it. */
export interface Beside {
  readonly rows: Rows;
  readonly map: Pick<MapOptions, 'sites' | 'base' | 'below'> | null;
  readonly timeline: Pick<TimelineOptions, 'moments' | 'names' | 'domain' | 'locale' | 'below'> | null;
  /** The same in words, for who does not see it. */
  readonly told: readonly string[];
}

interface Options {
  view: View;
  language: Lang;
  measure: Measure;
  token: Token;
  beside: Beside | null;
}

/** A small picture is not blown up to poster letters. */
export const largest = 1.7;
const gap = 28;

/** What a view shows, in a box: the network, or whichever pictures stand in its place. */
export function stageShapes(options: Options, box: Extent): Shape[] {
  const { beside, language } = options;
  if (!beside) return networkIn(options, box);
  const wide = box.right - box.left;
  const high = box.bottom - box.top;
  const { boxes } = boxesOf(beside.rows, storyShares);
  const ends = beside.rows.map((row) => row.at(-1));
  return beside.rows.flatMap((row, nth) =>
    row.flatMap((name) => {
      const { top, start, width, height } = boxes[name]!;
      const isLast = nth === beside.rows.length - 1;
      const room = {
        width: (width / 100) * wide - (ends.includes(name) ? 0 : gap),
        height: (height / 100) * high - (isLast ? 0 : gap),
      };
      const from = (start / 100) * wide;
      const left = language === 'ar' ? box.right - from - room.width : box.left + from;
      const at = { left, top: box.top + (top / 100) * high };
      if (name === 'network')
        return networkIn(options, { ...at, right: left + room.width, bottom: at.top + room.height });
      return moved(besideShapes(name, { ...options, beside }, room, largest), {
        scale: largest,
        x: at.left,
        y: at.top,
      });
    }),
  );
}

/** A map or timeline that is drawn `larger` than on a desk, as large as a room of that size is before. */
export function besideShapes(
  name: PictureName,
  { view, language, measure, token, beside: { map, timeline } }: Options & { beside: Beside },
  room: { width: number; height: number },
  larger: number,
): Shape[] {
  const size = { width: room.width / larger, height: room.height / larger };
  const common = { size, lit: view.lit, language, measure, token };
  if (name === 'map' && map) return mapShapes({ ...map, ...common });
  return name === 'timeline' && timeline ? timelineShapes({ ...timeline, ...common }) : [];
}

/** The network in the middle of a box, as large as it fits. */
function networkIn({ view, language, measure, token }: Options, room: Extent): Shape[] {
  const shapes = networkShapes(view, language, measure, token);
  if (shapes.length === 0) return [];
  const box = extentOf(shapes, measure);
  const wide = box.right - box.left;
  const high = box.bottom - box.top;
  const scale = Math.min(largest, (room.right - room.left) / wide, (room.bottom - room.top) / high);
  return moved(shapes, {
    scale,
    x: (room.left + room.right) / 2 - (scale * (box.left + box.right)) / 2,
    y: (room.top + room.bottom) / 2 - (scale * (box.top + box.bottom)) / 2,
  });
}
