import type { PointerHandlers } from '../../client/canvas/pointer.ts';

const nothing = () => undefined;

/** For a canvas that nobody touches. */
export const noHands: PointerHandlers = {
  chooseEntity: nothing,
  chooseRelation: nothing,
  chooseNothing: nothing,
  toggleMarked: nothing,
  expand: nothing,
  move: nothing,
  moveGroup: nothing,
  menu: nothing,
  hover: nothing,
  toggleGroups: nothing,
};
