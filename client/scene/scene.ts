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

export type Shape = Mark | Stroke | Words;

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
}
