import { geoPath } from 'd3-geo';
import { family } from '../canvas/labels.ts';
import type { Lang } from '../state/state.ts';
import type { Base } from './base.ts';
import { projectionOf, type Camera, type Size } from './projection.ts';

/** The colours of the page, by the names of its tokens. */
export type Colour = (token: string) => string;

/** Of the earth's width: where governorates get room for their borders, and for their names. */
const governoratesFrom = 9_000;
const governorateNamesFrom = 22_000;

/** Draws land, borders and their names; what is out of sight is left out. */
export function paint(
  context: CanvasRenderingContext2D,
  base: Base,
  { camera, size, language, colour }: { camera: Camera; size: Size; language: Lang; colour: Colour },
): void {
  const project = projectionOf(camera, size);
  const path = geoPath(project, context);
  const corner = (x: number, y: number) => project.invert?.([x, y]) ?? [0, 0];
  const [west, north] = corner(0, 0);
  const [east, south] = corner(size.width, size.height);
  const isAll = camera.world < size.width * 1.2;
  const inSight = base.countries.filter(
    ({ bounds: [w, s, e, n] }) => isAll || w > e || (w < east && e > west && s < north && n > south),
  );
  context.clearRect(0, 0, size.width, size.height);
  context.fillStyle = colour('water');
  context.fillRect(0, 0, size.width, size.height);
  context.beginPath();
  for (const { shape } of inSight) path(shape);
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
  if (camera.world > governoratesFrom) {
    context.beginPath();
    path(base.governorateBorders);
    context.setLineDash([2, 3]);
    stroke(0.8, 'muted');
    context.setLineDash([]);
  }
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = language === 'ar' ? 'rtl' : 'ltr';
  const write = (text: string, at: readonly [number, number], font: string) => {
    const [x, y] = project([at[0], at[1]]) ?? [-1, -1];
    if (x < 0 || y < 0 || x > size.width || y > size.height) return;
    context.font = font;
    context.strokeStyle = colour('land');
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
    context.fillStyle = colour('muted');
    context.fillText(text, x, y);
  };
  const countrySize = language === 'ar' ? 14.5 : 13;
  for (const { label, middle, bounds } of inSight) {
    const [w, , e] = bounds;
    const room = ((e - w) / 360) * camera.world;
    if (label && room > label[language].length * 8)
      write(label[language], middle, `500 ${countrySize}px ${family}`);
  }
  if (camera.world > governorateNamesFrom)
    for (const { label, at } of base.governorates)
      write(label[language], at, `400 ${countrySize - 2}px ${family}`);
}
