import type { Entity, Point, Relation } from '../state/state.ts';
import { labelSize, type Measure } from './labels.ts';
import type { LayoutRequest } from './layout.ts';
import { extentOf } from './marks.ts';

export interface Area {
  readonly width: number;
  readonly height: number;
}

interface Waiting {
  readonly resolve: (places: Record<string, Point>) => void;
  readonly reject: (fault: Error) => void;
}

/** Asks the worker where entities should stand; the page goes on meanwhile. */
export function createArrange(measure: Measure, area: () => Area) {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ number: number; places: Record<string, Point> }>) => {
      waiting.get(data.number)?.resolve(data.places);
      waiting.delete(data.number);
    },
  );
  // A fault in the worker must not leave the page waiting for ever.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values())
      reject(new Error(`client/canvas: the layout failed: ${message}`));
    waiting.clear();
  });
  return (
    entities: readonly Entity[],
    relations: readonly Relation[],
    fixed: Readonly<Record<string, Point>>,
  ): Promise<Record<string, Point>> => {
    const request = toRequest(entities, relations, fixed, measure, area());
    last += 1;
    const number = last;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ number, request });
    });
  };
}

export function toRequest(
  entities: readonly Entity[],
  relations: readonly Relation[],
  fixed: Readonly<Record<string, Point>>,
  measure: Measure,
  area: Area,
): LayoutRequest {
  return {
    nodes: entities.map((entity) => ({
      id: entity.id,
      radius: extentOf(entity) / 2,
      ...labelSize(entity, measure),
      fixed: fixed[entity.id] ?? null,
    })),
    edges: relations.map(({ subject, object }) => ({ source: subject.id, target: object.id })),
    area,
  };
}
