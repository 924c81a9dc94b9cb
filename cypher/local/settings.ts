import { join } from 'node:path';
import { BadSettings, dataFolder } from '../config.ts';

/** How the local Neo4j is to run. */
export interface LocalSettings {
  data: string;
  /** Folder that holds the jars, shared by several data folders. */
  jars: string;
  /** As Java takes it, for example `1g`. */
  heap: string;
  /** A port that it must be; a free one unless told. */
  port?: number;
}

/** Jars are the same for every data folder, so they lie beside the checkout, whatever SHABAKA_DATA says. */
export const usualJars = join(import.meta.dirname, '..', '..', '.local', 'neo4j');
export const usualHeap = '1g';

/**
 * Reads SHABAKA_DATA, SHABAKA_JARS, SHABAKA_NEO4J_HEAP and SHABAKA_NEO4J_PORT.
 * @throws BadSettings with every fault at once
 */
export function readLocalSettings(environment: NodeJS.ProcessEnv): LocalSettings {
  const { SHABAKA_JARS: jars, SHABAKA_NEO4J_HEAP: heap, SHABAKA_NEO4J_PORT: port } = environment;
  const faults: string[] = [];
  if (heap && !/^[1-9]\d*[mg]$/i.test(heap))
    faults.push(`SHABAKA_NEO4J_HEAP is ${JSON.stringify(heap)}; write for example 512m or 2g`);
  if (port && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    faults.push(
      `SHABAKA_NEO4J_PORT is ${JSON.stringify(port)}; write a port from 1 to 65535, or leave it out`,
    );
  if (faults.length > 0) throw new BadSettings(faults);
  return {
    data: dataFolder(environment),
    jars: jars || usualJars,
    heap: heap || usualHeap,
    ...(port ? { port: Number(port) } : {}),
  };
}

/** The same for a data folder that is known, from the environment of this process. */
export const localSettings = (data: string): LocalSettings => ({ ...readLocalSettings(process.env), data });
