import { useEffect, useRef, type RefObject } from 'react';

interface Gestures {
  zoom: (factor: number, at: readonly [number, number]) => void;
  pan: (dx: number, dy: number) => void;
}

/** Wheel, drag, and two fingers. Presses on buttons inside are theirs, and all that is done in what lies over it. */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    const frame = element.current;
    if (!frame) return undefined;
    const fingers = new Map<number, { x: number; y: number }>();
    const at = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top } = frame.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const isOther = ({ target }: Event, of: string) =>
      target instanceof Element && target.closest(of) !== null;
    const wheel = (event: WheelEvent) => {
      if (isOther(event, 'dialog')) return;
      event.preventDefault();
      const { x, y } = at(event);
      latest.current.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), [x, y]);
    };
    const down = (event: PointerEvent) => {
      if (isOther(event, 'button, dialog')) return;
      fingers.set(event.pointerId, at(event));
      frame.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      if (!other) {
        latest.current.pan(now.x - before.x, now.y - before.y);
        return;
      }
      const apart = (one: typeof now) => Math.max(10, Math.hypot(one.x - other.x, one.y - other.y));
      latest.current.zoom(apart(now) / apart(before), [(now.x + other.x) / 2, (now.y + other.y) / 2]);
    };
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);
    frame.addEventListener('wheel', wheel, { passive: false });
    frame.addEventListener('pointerdown', down);
    frame.addEventListener('pointermove', move);
    frame.addEventListener('pointerup', up);
    frame.addEventListener('pointercancel', up);
    return () => {
      frame.removeEventListener('wheel', wheel);
      frame.removeEventListener('pointerdown', down);
      frame.removeEventListener('pointermove', move);
      frame.removeEventListener('pointerup', up);
      frame.removeEventListener('pointercancel', up);
    };
  }, [element]);
}
