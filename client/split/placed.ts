import type { CSSProperties } from 'react';
import type { Box } from '../state/split.ts';

/** All of the stage. */
export const whole: Box = { top: 0, start: 0, width: 100, height: 100 };

/** Where a picture stands on its stage. */
export const placed = ({ top, start, width, height }: Box): CSSProperties => ({
  insetBlockStart: `${top}%`,
  insetInlineStart: `${start}%`,
  width: `${width}%`,
  height: `${height}%`,
});

/** The same for rules of a sheet, which may have another place for what stands there. */
export const edgesOf = ({ top, start, width, height }: Box) =>
  ({
    '--top': `${top}%`,
    '--start': `${start}%`,
    '--width': `${width}%`,
    '--bottom': `${100 - top - height}%`,
  }) as CSSProperties;
