import type { Core } from 'cytoscape';
import type { Point } from '../state/state.ts';
import { steps as shades } from '../state/measures.ts';
import type { Box } from './geometry.ts';
import { isWithin, miniScale } from './mini-scale.ts';
import './minimap.css';

const size = { width: 168, height: 112 };
const kinds = ['actor', 'place', 'event', 'concept'] as const;

/**
 * The whole picture in small, with a frame round what is seen; it is there only while something lies out of sight.
 * A press on it looks there. Keys reach all of it by other ways, so it is no stop for them.
 */
export function createMinimap(cy: Core, stage: HTMLElement, token: (name: string) => string): void {
  const map = document.createElement('canvas');
  const sharp = Math.max(1, Math.round(devicePixelRatio));
  Object.assign(map, {
    className: 'minimap',
    width: size.width * sharp,
    height: size.height * sharp,
    hidden: true,
  });
  map.setAttribute('aria-hidden', 'true');
  stage.append(map);
  const marks = () =>
    cy
      .nodes()
      .filter((node) => node.data('entity') !== undefined)
      .nodes();
  const seen = (): Box => {
    const { x1, y1, x2, y2 } = cy.extent();
    return { left: x1, top: y1, right: x2, bottom: y2 };
  };
  const whole = (): Box => {
    const places = marks().map((node) => node.position());
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  };
  // of a picture that only moves under the frame, the marks are drawn once
  const ground = document.createElement('canvas');
  Object.assign(ground, { width: map.width, height: map.height });
  let drawn: Box | null = null;
  const drawMarks = (): Box => {
    const all = whole();
    const context = ground.getContext('2d');
    if (!context) return all;
    const { scale, toMini } = miniScale(all, size);
    const colors = new Map<string, string>();
    const colorOf = (name: string) => {
      const color = colors.get(name) ?? token(name);
      colors.set(name, color);
      return color;
    };
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    marks().forEach((node) => {
      const { x, y } = toMini(node.position());
      const shade = shades.find((one) => node.hasClass(`shade-${one}`));
      const kind = kinds.find((one) => node.hasClass(one)) ?? 'muted';
      context.fillStyle = colorOf(shade === undefined ? kind : `ramp-${shade}`);
      context.globalAlpha = node.hasClass('faded') ? 0.35 : 1;
      context.beginPath();
      context.arc(x, y, Math.max(1.6, Math.min(4, (node.width() * scale) / 2)), 0, 2 * Math.PI);
      context.fill();
    });
    return all;
  };
  cy.on('add remove position style', 'node', () => (drawn = null));
  let frame = 0;
  const draw = () => {
    frame = 0;
    if (cy.destroyed()) return;
    if (drawn === null && marks().length > 1) drawn = drawMarks();
    const view = seen();
    map.hidden = drawn === null || isWithin(drawn, view);
    const context = map.getContext('2d');
    if (map.hidden || drawn === null || !context) return;
    const { toMini } = miniScale(drawn, size);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, map.width, map.height);
    context.drawImage(ground, 0, 0);
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    const from = toMini({ x: view.left, y: view.top });
    const to = toMini({ x: view.right, y: view.bottom });
    context.strokeStyle = token('accent');
    context.lineWidth = 1.5;
    context.strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
  };
  cy.on('render', () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  });
  const lookAt = (event: PointerEvent) => {
    const { left, top } = map.getBoundingClientRect();
    const at: Point = miniScale(whole(), size).toPicture({ x: event.clientX - left, y: event.clientY - top });
    const zoom = cy.zoom();
    cy.pan({ x: cy.width() / 2 - at.x * zoom, y: cy.height() / 2 - at.y * zoom });
  };
  map.addEventListener('pointerdown', (event) => {
    map.setPointerCapture(event.pointerId);
    lookAt(event);
  });
  map.addEventListener('pointermove', (event) => {
    if (map.hasPointerCapture(event.pointerId)) lookAt(event);
  });
  cy.on('destroy', () => map.remove());
  draw();
}
