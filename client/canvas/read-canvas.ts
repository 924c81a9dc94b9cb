import type { Core } from 'cytoscape';
import type { Point } from '../state/state.ts';
import type { Box } from './geometry.ts';
import { leastLegible } from './lettering.ts';

/** A name as it is in the window, in CSS pixels. */
export interface ReadName {
  /** How large its letters are. */
  readonly font: number;
  readonly box: Box;
}

/** Per entity that is named, its name. */
export function namesOn(cy: Core): Record<string, ReadName> {
  const { left, top } = cornerOf(cy);
  return Object.fromEntries(
    cy
      .nodes('[entity]')
      .toArray()
      .flatMap((node) => {
        const font = node.numericStyle('font-size') * cy.zoom();
        if (node.style('label') === '' || font < leastLegible) return [];
        const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeNodes: false, includeOverlays: false });
        return [
          [node.id(), { font, box: { left: left + x1, right: left + x2, top: top + y1, bottom: top + y2 } }],
        ];
      }),
  );
}

/** Per entity, what the mark says that counts what is not here, and where it is in the window. */
export function unseenOn(cy: Core): Record<string, { label: string; at: Point }> {
  const { left, top } = cornerOf(cy);
  return Object.fromEntries(
    cy.nodes('.badge').map((badge) => {
      const { x, y } = badge.renderedPosition();
      return [badge.data('owner'), { label: badge.data('label'), at: { x: left + x, y: top + y } }];
    }),
  );
}

const cornerOf = (cy: Core) => cy.container()!.getBoundingClientRect();
