import type { Bench } from './bench.ts';
import { coldStart } from './load/cold-start.ts';
import { loading } from './load/loading.ts';
import { mixed } from './load/mixed.ts';

/**
 * What a server bears: minutes of mixed questions at a fixed rate, a source loaded by transaction, and how soon all
 * of it is there. `--minutes` is how long the questions go on, ten unless told.
 */
export const bench: Bench = {
  rounds: 3,
  async measure(options) {
    const loaded = await loading(options);
    const started = await coldStart(options);
    return [...(await mixed(options)), ...loaded, ...started];
  },
};
