import type { Core } from 'cytoscape';
import { steps as shades } from '../state/measures.ts';
import type { Box } from './geometry.ts';
import { isWithin, miniScale, panTo } from './mini-scale.ts';
import './minimap.css';

const size = { width: 168, height: 112 };
const kinds = ['actor', 'place', 'event', 'concept'] as const;
/** Milliseconds between two drawings of the marks: what is dragged need not move here, too, in every frame. */
const pause = 200;

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
  let known: Marks | null = null;
  const marks = (): Marks =>
    (known ??= cy
      .nodes()
      .filter((node) => node.data('entity') !== undefined)
      .nodes());
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
  let reach: Box | null = null;
  let areDrawn = false;
  let isStale = true;
  let next = 0;
  let accent = '';
  const drawMarks = (all: Box) => {
    const context = ground.getContext('2d');
    if (!context) return;
    areDrawn = true;
    accent = token('accent');
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
  };
  cy.on('add remove', 'node', () => (known = null));
  cy.on('add remove position style', 'node', () => (isStale = true));
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    frame = 0;
    if (cy.destroyed()) return;
    const wait = next - performance.now();
    if (isStale && reach !== null && wait > 0) timer ??= setTimeout(later, wait);
    else if (isStale) {
      reach = marks().length > 1 ? whole() : null;
      areDrawn = false;
      isStale = false;
      next = performance.now() + pause;
    }
    const view = seen();
    map.hidden = reach === null || isWithin(reach, view);
    const context = map.getContext('2d');
    if (map.hidden || reach === null || !context) return;
    if (!areDrawn) drawMarks(reach);
    const { toMini } = miniScale(reach, size);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, map.width, map.height);
    context.drawImage(ground, 0, 0);
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    const from = toMini({ x: view.left, y: view.top });
    const to = toMini({ x: view.right, y: view.bottom });
    context.strokeStyle = accent;
    context.lineWidth = 1.5;
    context.strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
  };
  const later = () => {
    timer = undefined;
    draw();
  };
  cy.on('render', () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  });
  const lookAt = (event: PointerEvent) => {
    if (reach === null) return;
    const { left, top } = map.getBoundingClientRect();
    const at = miniScale(reach, size).toPicture({ x: event.clientX - left, y: event.clientY - top });
    cy.pan(panTo(at, { width: cy.width(), height: cy.height() }, cy.zoom()));
  };
  map.addEventListener('pointerdown', (event) => {
    map.setPointerCapture(event.pointerId);
    lookAt(event);
  });
  map.addEventListener('pointermove', (event) => {
    if (map.hasPointerCapture(event.pointerId)) lookAt(event);
  });
  cy.on('destroy', () => {
    clearTimeout(timer);
    map.remove();
  });
  draw();
}

type Marks = ReturnType<ReturnType<Core['nodes']>['nodes']>;
