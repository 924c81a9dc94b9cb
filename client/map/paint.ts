import { geoPath } from 'd3-geo';
import type { Box } from '../canvas/geometry.ts';
import { family } from '../canvas/labels.ts';
import type { Lang } from '../state/state.ts';
import type { Base } from './base.ts';
import { freeNames } from './names.ts';
import { sightOf } from './sight.ts';
import { projectionOf, type Camera, type Size } from './projection.ts';

/** The colours of the page, by the names of its tokens. */
export type Colour = (token: string) => string;

interface Looked {
  camera: Camera;
  size: Size;
  language: Lang;
  colour: Colour;
  /** Where something of the picture is written, on which no name of land may lie. */
  written: readonly Box[];
}

/** Draws land, borders and their names; what is out of sight is left out. */
export function paint(
  context: CanvasRenderingContext2D,
  base: Base,
  { camera, size, language, colour, written }: Looked,
): void {
  const project = projectionOf(camera, size);
  const path = geoPath(project, context);
  const sight = sightOf(base, camera, size, language);
  context.clearRect(0, 0, size.width, size.height);
  context.fillStyle = colour('water');
  context.fillRect(0, 0, size.width, size.height);
  context.beginPath();
  for (const { shape } of sight.countries) path(shape);
  context.fillStyle = colour('land');
  context.fill();
  context.strokeStyle = colour('line');
  context.lineWidth = 0.8;
  context.stroke();
  const stroke = (width: number, token: string) => {
    context.lineWidth = width;
    context.strokeStyle = colour(token);
    context.stroke();
  };
  if (sight.hasGovernorates) {
    context.beginPath();
    path(base.governorateBorders);
    context.setLineDash([2, 3]);
    stroke(0.8, 'muted');
    context.setLineDash([]);
  }
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = language === 'ar' ? 'rtl' : 'ltr';
  const countrySize = language === 'ar' ? 14.5 : 13;
  const fontOf = (isCountry: boolean) =>
    isCountry ? `500 ${countrySize}px ${family}` : `400 ${countrySize - 2}px ${family}`;
  const measure = ({ text, isCountry }: { text: string; isCountry: boolean }) => {
    context.font = fontOf(isCountry);
    return { width: context.measureText(text).width + 6, height: countrySize + 5 };
  };
  for (const { text, x, y, isCountry } of freeNames(sight.names, written, { camera, size, measure })) {
    context.font = fontOf(isCountry);
    context.strokeStyle = colour('land');
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
    context.fillStyle = colour('muted');
    context.fillText(text, x, y);
  }
}
