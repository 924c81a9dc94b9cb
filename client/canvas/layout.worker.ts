import { layOut, type LayoutRequest } from './layout.ts';

/** Answers each request with its number, so that the asker can tell them apart. */
addEventListener('message', ({ data }: MessageEvent<{ number: number; request: LayoutRequest }>) => {
  postMessage({ number: data.number, places: layOut(data.request) });
});
