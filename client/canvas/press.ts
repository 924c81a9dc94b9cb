import type { Actions } from '../actions/actions.ts';
import { otherEnd } from '../state/graph.ts';
import { isGroup } from '../state/groups.ts';
import { chosenRelation } from '../state/reference.ts';
import type { Point, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { linesOf, toView } from '../state/view.ts';
import type { Canvas } from './canvas.ts';
import { standingIn } from './grouped.ts';
import { goTo, nearestTo, turn, type Direction } from './compass.ts';

export interface Pressed {
  readonly key: string;
  readonly isShift: boolean;
  readonly isControl: boolean;
}

/** What keys on the canvas work on. */
export interface Keyboard {
  readonly store: Store;
  readonly actions: Actions;
  readonly canvas: Canvas;
  readonly onMenu: (id: string, at: Point) => void;
  /** The next drag draws a line round what is to be marked. */
  readonly onLasso: () => void;
}

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Does what a key on the canvas means; false when it means nothing here. */
export function press(keyboard: Keyboard, pressed: Pressed): boolean {
  const { actions, canvas, store } = keyboard;
  if (pressed.isControl) {
    if (pressed.key.toLowerCase() !== 'a') return false;
    marking(({ markAll }) => actions.act(markAll));
    return true;
  }
  const direction = arrows[pressed.key];
  if (direction) {
    const { cursor } = store.getState();
    const next = goTo(placesInSight(store.getState()), cursor, direction);
    if (!next) return true;
    if (pressed.isShift) actions.mark(cursor ? [cursor, next] : [next], true);
    actions.setCursor(next);
    canvas.camera.reveal([next]);
    return true;
  }
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return onPicture(keyboard, key) || atCursor(keyboard, key);
}

type Marking = typeof import('../actions/marked.ts');
const marking = (work: (deeds: Marking) => void) => void import('../actions/marked.ts').then(work);

type Folding = typeof import('../actions/groups.ts');
const folding = (work: (deeds: Folding) => void) => void import('../actions/groups.ts').then(work);

function onPicture({ actions, canvas, store, onLasso }: Keyboard, key: string): boolean {
  const { marked } = store.getState();
  if (key === '0') canvas.camera.fit(true);
  else if (key === '=') canvas.camera.zoomBy(1.25);
  else if (key === '-') canvas.camera.zoomBy(0.8);
  else if (key === 'z') marking(({ zoomToChosen }) => actions.act(zoomToChosen));
  else if (key === 's') onLasso();
  else if (marked.length === 0) return false;
  else if (key === 'Delete' || key === 'Backspace') marking(({ hideMarked }) => actions.act(hideMarked));
  else if (key === 'p') marking(({ pinMarked }) => actions.act(pinMarked));
  else return false;
  return true;
}

function atCursor({ actions, canvas, store, onMenu }: Keyboard, key: string): boolean {
  const state = store.getState();
  const { cursor, picture, selection } = state;
  if (!cursor) return false;
  if (key === 'f' || (isGroup(cursor) && key === 'Enter')) {
    folding(({ toggleAtCursor }) => actions.act(toggleAtCursor));
    return true;
  }
  // what is done to an entity is not done to a group
  if (isGroup(cursor)) return false;
  if (key === 'Enter') actions.choose({ entity: cursor });
  else if (key === ' ') actions.toggleMarked(cursor);
  else if (key === 'e' || key === '+') void actions.expand({ id: cursor });
  else if (key === 'c') {
    void import('../actions/growing.ts').then(({ collapseEntity }) =>
      actions.act((context) => collapseEntity(context, cursor)),
    );
  } else if (key === 'p') marking(({ pin }) => actions.act((context) => pin(context, [cursor])));
  else if (key === 'Delete' || key === 'Backspace') {
    const next = nearestTo(placesInSight(state), cursor);
    actions.hide(cursor);
    actions.setCursor(next);
  } else if (key === '[' || key === ']') {
    const current = selection && 'relation' in selection ? selection.relation : null;
    const ends = linesOf(toView(state)).flatMap((relation) => {
      const isOwn = relation.subject.id === cursor || relation.object.id === cursor;
      const at = picture.positions[otherEnd(relation, cursor)];
      return isOwn && at ? [{ relation: relation.id, at }] : [];
    });
    const next = turn(picture.positions[cursor]!, ends, current, key === ']');
    if (next) actions.choose({ relation: next });
  } else if (key === 'x') {
    const relation = chosenRelation(state);
    const isOwn = relation?.subject.id === cursor || relation?.object.id === cursor;
    const other = relation && isOwn ? otherEnd(relation, cursor) : null;
    if (other && picture.shown.includes(other)) actions.setCursor(other);
  } else if (key === 'm' || key === 'ContextMenu') {
    const at = canvas.locate(cursor);
    if (at) onMenu(cursor, at);
  } else return false;
  return true;
}

function placesInSight(state: State): Record<string, Point> {
  const { marks, placeOf } = standingIn(toView(state));
  return Object.fromEntries(marks.map(({ id }) => [id, placeOf(id)]));
}
