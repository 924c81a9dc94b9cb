import type { Core } from 'cytoscape';
import type { Camera } from './camera.ts';

/** From how many CSS pixels on a name can be read; smaller ones are not drawn. Arabic is set a tenth larger. */
export const leastLegible = 9;

export const smallestFont = 13;
const steps = [1, 1.25, 1.6, 2];
/** Of more marks than this there is no room for larger names, and setting them anew would hold up who looks around. */
export const mostLettered = 300;

/**
 * How much larger names are set than usual, so that the smallest is legible in a picture that is drawn small. They then
 * need more room between the marks, and those for which there is none give way.
 */
export function letteringAt(zoom: number, marks: number): number {
  if (marks > mostLettered) return 1;
  return steps.find((step) => smallestFont * step * zoom >= leastLegible) ?? steps.at(-1)!;
}

/** Numbers at marks go with the names, until they would hide what they stand at. */
export const hasBadges = (lettering: number): boolean => lettering < 1.6;

/** Milliseconds without a change of the zoom, after which names are set for it. */
const pause = 120;

/** Sets names anew whenever the zoom has come to rest, and keeps in sight what was. */
export function keepLettered(cy: Core, camera: Camera, letter: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>;
  cy.on('zoom', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const wasWhole = camera.seesAll();
      if (letter() && wasWhole && !camera.seesAll()) camera.fit(true);
    }, pause);
  });
  return () => clearTimeout(timer);
}
