import { geoContains } from 'd3-geo';
import { overlap, type Box } from '../canvas/geometry.ts';
import { projectionOf, type Camera, type Size } from './projection.ts';
import type { Sight } from './sight.ts';

type Name = Sight['names'][number];

interface Ground {
  readonly camera: Camera;
  readonly size: Size;
  /** How wide a name is written, and how high. */
  readonly measure: (name: Name) => Size;
}

/** Where else in its country a name may stand, nearest first, in its own widths and heights. */
const elsewhere = [
  [0, 0],
  [0, -1.4],
  [0, 1.4],
  [0, -2.8],
  [0, 2.8],
  [-0.8, 0],
  [0.8, 0],
  [-0.8, -1.4],
  [0.8, -1.4],
  [-0.8, 1.4],
  [0.8, 1.4],
] as const;

/**
 * Names of land that lie neither on what is written of the picture nor on each other. One that would stands elsewhere in
 * its country, or is left out: it is there for who looks where a place is.
 */
export function freeNames(names: readonly Name[], written: readonly Box[], ground: Ground): Name[] {
  const { camera, size, measure } = ground;
  const project = projectionOf(camera, size);
  const taken: Box[] = [];
  return names.flatMap((name) => {
    const { width, height } = measure(name);
    const boxAt = (x: number, y: number): Box => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    });
    const isOut = ({ left, right, top, bottom }: Box) =>
      left < 0 || top < 0 || right > size.width || bottom > size.height;
    const isFree = (box: Box) => !isOut(box) && !written.some((other) => overlap(box, other) > 0);
    const isInside = ({ left, right }: Box, y: number) =>
      [(left + right) / 2, left, right].every((x) => {
        const at = project.invert?.([x, y]);
        return at && name.shape && geoContains(name.shape, at);
      });
    const found = elsewhere
      .map(([across, down]) => ({ x: name.x + across * width, y: name.y + down * height }))
      .find(({ x, y }, nth) => isFree(boxAt(x, y)) && (nth === 0 || isInside(boxAt(x, y), y)));
    if (!found) return [];
    const box = boxAt(found.x, found.y);
    if (taken.some((other) => overlap(box, other) > 0)) return [];
    taken.push(box);
    return [{ ...name, ...found }];
  });
}
