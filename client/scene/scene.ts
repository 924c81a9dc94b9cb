import type { Lang, Point } from '../state/state.ts';

/**
 * A picture as a file holds it, whatever the file: shapes with numbers and colours, back to front. Lengths are
 * units of the sheet, whose left upper corner is 0 0. Every writer draws this and nothing else, so that files agree.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Colour of the sheet. */
  readonly paper: string;
  readonly language: Lang;
  readonly title: string;
  /** The same in words, for who does not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = Mark | Stroke | Words | Area | Bar;

export interface Mark {
  readonly type: 'mark';
  /** A ring is a disc whose fill is the sheet's. */
  readonly form: 'disc' | 'square' | 'diamond' | 'ring';
  /** Of the entity it stands for; strokes name the marks they join. Null in a legend. */
  readonly id: string | null;
  readonly center: Point;
  /** Across, as drawn. */
  readonly size: number;
  readonly color: string;
  readonly opacity: number;
  /** Gone from the data since: an outline alone. */
  readonly isGone?: boolean;
}

export interface Stroke {
  readonly type: 'stroke';
  /** Of the relation it draws; null in a legend. */
  readonly id: string | null;
  /** Marks at both ends, where it joins some. */
  readonly joins: { readonly source: string; readonly target: string } | null;
  readonly from: Point;
  readonly to: Point;
  /** Of a quadratic curve; null for a straight one. */
  readonly control: Point | null;
  readonly width: number;
  readonly color: string;
  readonly isDashed: boolean;
  /** In place of dashes: known from elsewhere, which is no claim. */
  readonly isDotted?: boolean;
  /** At `to`. */
  readonly hasArrow: boolean;
  readonly opacity: number;
}

export interface Words {
  readonly type: 'words';
  /** Of the entity or relation that it names; null for what stands round the picture. */
  readonly of: string | null;
  /** As they are read; the lines are the same, broken. */
  readonly text: string;
  readonly lines: readonly string[];
  /** The edge or middle of the lines that `side` names, on the first line's upper edge. */
  readonly at: Point;
  /** Which part of each line stands at `at`, whatever the direction of reading. */
  readonly side: 'left' | 'middle' | 'right';
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly color: string;
  /** Round the letters, where lines may pass behind them. */
  readonly halo: { readonly color: string; readonly width: number } | null;
  /** How wide the longest line is drawn, where it was measured. */
  readonly room?: number;
  /** Width in which the lines were broken, for writers that break lines themselves; null where lines stay as they are. */
  readonly wrap: number | null;
  readonly opacity: number;
  /** Of what is gone from the data since. */
  readonly isStruck?: boolean;
}

/** Land, or somewhere that is no point: as wide as it may be. */
export interface Area {
  readonly type: 'area';
  /** Of the place it stands for; null for land and borders. */
  readonly id: string | null;
  readonly rings: readonly (readonly Point[])[];
  /** Null for lines that only run, which borders are. */
  readonly fill: { readonly color: string; readonly opacity: number } | null;
  readonly rim: { readonly color: string; readonly width: number; readonly isDashed: boolean } | null;
  readonly opacity: number;
}

/** A time, from its first day to its last. */
export interface Bar {
  readonly type: 'bar';
  /** Of the entity or relation whose time it is; null in a legend. */
  readonly id: string | null;
  /** The left upper corner. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  /** How far it fades where its end is not sharp; 0 where it is. */
  readonly soft: { readonly left: number; readonly right: number };
  /** Known from elsewhere, which is no claim: faint, with a dotted rim. */
  readonly isReference: boolean;
  readonly opacity: number;
}
