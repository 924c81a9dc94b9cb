import type { Rearrangement } from '../state/layouts.ts';
import type { LayoutRequest } from './layout.ts';
import { layOutWhole } from './layout-whole.ts';

/** Arranges one picture, then is done with. */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ request: LayoutRequest; rearrangement: Rearrangement }>) => {
    postMessage(layOutWhole(data.request, data.rearrangement));
  },
);
