import type { Rearrangement } from '../state/layouts.ts';
import type { Entity, Point, Relation } from '../state/state.ts';
import { toRequest, type Area } from './arrange.ts';
import type { Measure } from './labels.ts';

interface Whole {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Those that keep their places. */
  readonly fixed: Readonly<Record<string, Point>>;
  readonly area: Area;
}

/** Arranges a whole picture in a worker of its own, which is ended when nobody wants the answer any more. */
export async function rearrange(
  { entities, relations, fixed, area }: Whole,
  rearrangement: Rearrangement,
  measure: Measure,
  signal: AbortSignal,
): Promise<Record<string, Point>> {
  // nobody may want it any more by the time that this code has come
  signal.throwIfAborted();
  const request = toRequest(entities, relations, fixed, measure, area);
  const worker = new Worker(new URL('./rearrange.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Record<string, Point>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('not wanted any more', 'AbortError')));
    worker.addEventListener('message', ({ data }: MessageEvent<Record<string, Point>>) => resolve(data));
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(`client/canvas: the layout failed: ${message}`)),
    );
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ request, rearrangement });
  }).finally(() => worker.terminate());
}
