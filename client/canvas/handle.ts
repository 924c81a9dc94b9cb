import type { Point, Selection } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Canvas } from './canvas.ts';
import { namesOn, unseenOn, type ReadName } from './read-canvas.ts';

/** What tests and the curious may read at `window.shabaka`: copies of what is drawn, and no way to change it. */
export interface Handle {
  /** Ids on the canvas, in the order in which they came. */
  shown(): readonly string[];
  /** Places in canvas units. */
  positions(): Readonly<Record<string, Point>>;
  selected(): Selection;
  /** Several taken together. */
  marked(): readonly string[];
  /** How many steps undo can take back. */
  steps(): number;
  /** The path that is lit, entities and relations; null when none is. */
  trail(): readonly string[] | null;
  /** What the canvas draws after all that is hidden: ids of entities, relations and groups, those of folded groups left out. */
  drawn(): { entities: string[]; relations: string[]; groups: string[] };
  /** Per entity, what its mark says of relations that are not in the picture, and where that mark is in the window. */
  unseen(): Record<string, { label: string; at: Point }>;
  /** Per entity whose name is drawn, how large its letters are and where it is in the window, in CSS pixels. */
  names(): Readonly<Record<string, ReadName>>;
  /** Where an entity stands in the window, in CSS pixels; null when it is not drawn. */
  locate(id: string): Point | null;
}

declare global {
  interface Window {
    shabaka?: Handle;
    /** The same of a story while it is told. */
    shabakaStory?: Handle;
  }
}

export function exposeHandle(
  { getState }: Store,
  canvas: Canvas,
  name: 'shabaka' | 'shabakaStory' = 'shabaka',
): () => void {
  window[name] = Object.freeze({
    shown: () => [...getState().picture.shown],
    positions: () => ({ ...getState().picture.positions }),
    selected: () => getState().selection,
    marked: () => [...getState().marked],
    steps: () => getState().past.length,
    trail: () => getState().trail && [...getState().trail!],
    drawn: () => canvas.drawn(),
    unseen: () => unseenOn(canvas.cy),
    names: () => namesOn(canvas.cy),
    locate: (id: string) => canvas.locate(id),
  });
  return () => {
    delete window[name];
  };
}
