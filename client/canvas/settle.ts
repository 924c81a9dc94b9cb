import type { Core } from 'cytoscape';

/**
 * Lets every element take on its style now. Cytoscape puts that off until it draws; a box that is asked for before
 * would be reckoned from where a label stood until then, and be kept: the label would be cut off or lost.
 */
export function settle(cy: Core): void {
  // asking for any part of the style brings all of it up to date
  cy.elements().forEach((element) => void element.numericStyle('opacity'));
}
