import type { DrawnEntity } from '../state/view.ts';

/** How a text is set, in canvas units. */
export interface Letters {
  readonly font: number;
  readonly weight: 400 | 500 | 600;
}

/** How large a mark is drawn and how its label is set: five steps by the number of relations, or by what is measured. */
export interface Mark extends Letters {
  /** Diameter of a disc in canvas units; the other shapes are drawn to weigh the same. */
  readonly size: number;
}

const steps: readonly (Mark & { from: number })[] = [
  { from: 16, size: 38, font: 18, weight: 600 },
  { from: 9, size: 31, font: 16, weight: 600 },
  { from: 5, size: 26, font: 14.5, weight: 500 },
  { from: 3, size: 21, font: 13.5, weight: 500 },
  { from: 0, size: 17, font: 13, weight: 400 },
];

export function markOf({ degree, weight }: Pick<DrawnEntity, 'degree' | 'weight'>): Mark {
  // the first step is the largest
  if (weight !== undefined) return steps[4 - weight]!;
  return steps.find(({ from }) => degree >= from) ?? steps.at(-1)!;
}

/** Squares are drawn smaller and diamonds larger than a disc of the same weight. */
export const squareSide = 0.88;
export const diamondReach = 1.24;

/** Width of the mark as drawn. */
export function extentOf(entity: Pick<DrawnEntity, 'degree' | 'weight' | 'kind'>): number {
  const { size } = markOf(entity);
  if (entity.kind === 'PLACE') return size * squareSide;
  return entity.kind === 'EVENT' ? size * diamondReach : size;
}

/** Arabic is set a tenth larger, so that both scripts read the same size. */
export function fontSize({ font }: Pick<Letters, 'font'>, language: 'ar' | 'en'): number {
  return language === 'ar' ? font * 1.1 : font;
}

/** From the mark to its label. */
export const labelGap = 4;
export const lineHeight = 1.25;
/** Labels wider than this are broken into lines. */
export const widestLabel = 132;
