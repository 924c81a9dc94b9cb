import { createServer } from 'node:net';
import { LocalNeo4jFault } from './faults.ts';

/**
 * The port that is wanted, or else the one of the last time while it is free, or else any free one.
 * @throws LocalNeo4jFault PORT_TAKEN when the one that is wanted is taken
 */
export async function choosePort(wanted: number | undefined, last: number | undefined): Promise<number> {
  if (wanted === undefined) return (last !== undefined && (await listenOn(last))) || (await listenOn(0));
  if (await listenOn(wanted)) return wanted;
  throw new LocalNeo4jFault(
    'PORT_TAKEN',
    `port ${wanted} is taken by another program`,
    'Set SHABAKA_NEO4J_PORT to another one, or leave it out to take a free one',
  );
}

/** Listens on the loopback address for a moment; answers with the port, or 0 when it is taken. */
function listenOn(port: number): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
