import { overlap, type Box } from './geometry.ts';

/** What can lie over the canvas. */
const overs = '.switch, .camera, .chips, .banner, .sheet';
/** Milliseconds after which what came has arrived where it goes. */
const arrived = 280;

/** What lies over the canvas now, in its own pixels. */
export function overCanvas(container: HTMLElement): Box[] {
  const { left, top, width, height } = container.getBoundingClientRect();
  const whole = { left: 0, top: 0, right: width, bottom: height };
  return [...document.querySelectorAll(overs)]
    .map((one) => {
      const box = one.getBoundingClientRect();
      return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
    })
    .filter((box) => overlap(box, whole) > 0);
}

/** Tells whenever something comes to the upper or lower edge, grows there, or goes. */
export function watchEdges(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, arrived);
  };
  const edges = [...document.querySelectorAll('.stage-top, .stage-foot')];
  const sizes = new ResizeObserver(later);
  const observe = () => {
    sizes.disconnect();
    for (const edge of edges) for (const one of edge.children) sizes.observe(one);
  };
  const children = new MutationObserver(observe);
  for (const edge of edges) children.observe(edge, { childList: true });
  observe();
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    children.disconnect();
  };
}
