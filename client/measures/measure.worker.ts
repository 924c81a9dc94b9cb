import type { Counted } from '../state/measures.ts';
import { measure } from './measure.ts';

/** Measures one picture, then is done with. */
addEventListener('message', ({ data }: MessageEvent<Counted>) => postMessage(measure(data)));
