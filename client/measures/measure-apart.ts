import type { Counted, Measured } from '../state/measures.ts';

/** Measures in a worker of its own, which is ended when nobody wants the answer any more. */
export function measureApart(counted: Counted, signal: AbortSignal): Promise<Measured['values']> {
  const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Measured['values']>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('not wanted any more', 'AbortError')));
    worker.addEventListener('message', ({ data }: MessageEvent<Measured['values']>) => resolve(data));
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(`client/measures: nothing was measured: ${message}`)),
    );
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(counted);
  }).finally(() => worker.terminate());
}
