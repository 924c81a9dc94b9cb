import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Imported by a process of ours that is measured (NODE_OPTIONS=--import=…): at each SIGUSR2 it collects what nobody
 * holds any more, and says on standard output what is left. Plain JavaScript, because it comes before tsx.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  console.log(`memory ${JSON.stringify({ rss, held: heapUsed + external })}`);
});
