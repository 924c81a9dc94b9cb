import type { BoundingBox12 as Box, Core } from 'cytoscape';

/** Room kept free round the picture: the line that says what happened lies at the top. */
const padding = { top: 58, right: 34, bottom: 34, left: 34 };
const closest = 1.2;
const farthest = 0.45;

export interface Camera {
  /** Shows all of it. */
  fit(isEased: boolean): void;
  /** Moves only if something of these is out of sight. */
  reveal(ids: readonly string[]): void;
  zoomBy(factor: number): void;
}

export function createCamera(cy: Core): Camera {
  const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const go = (box: Box, isEased: boolean, least: number) => {
    const [width, height] = [cy.width(), cy.height()];
    const room = { x: width - padding.left - padding.right, y: height - padding.top - padding.bottom };
    const fitting = Math.min(room.x / (box.x2 - box.x1 || 1), room.y / (box.y2 - box.y1 || 1));
    const zoom = Math.max(least, Math.min(closest, fitting));
    const pan = {
      x: padding.left + room.x / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: padding.top + room.y / 2 - ((box.y1 + box.y2) / 2) * zoom,
    };
    cy.stop();
    if (isEased && !isCalm()) cy.animate({ zoom, pan }, { duration: 250, easing: 'ease-in-out-cubic' });
    else cy.viewport({ zoom, pan });
  };
  return {
    fit(isEased) {
      if (cy.nodes().nonempty() && cy.width() > 0) go(cy.nodes().boundingBox(boxOptions), isEased, 0.2);
    },
    reveal(ids) {
      const box = cy
        .nodes()
        .filter((node) => ids.includes(node.id()))
        .boundingBox(boxOptions);
      const seen = cy.extent();
      const edge = 20 / cy.zoom();
      const isSeen =
        box.x1 >= seen.x1 + edge &&
        box.x2 <= seen.x2 - edge &&
        box.y1 >= seen.y1 + (padding.top * 0.7) / cy.zoom() &&
        box.y2 <= seen.y2 - edge;
      if (ids.length > 0 && !isSeen) go(cy.nodes().boundingBox(boxOptions), true, farthest);
    },
    zoomBy(factor) {
      const center = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: center });
    },
  };
}

const boxOptions = { includeLabels: true, includeOverlays: false, includeUnderlays: false };
