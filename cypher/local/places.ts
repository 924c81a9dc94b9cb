import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalFaultCode } from './faults.ts';

/** What a guard is told when it is started. */
export interface GuardOrder {
  /** Absolute. */
  data: string;
  /** Folder in which the jars are or come. */
  jars: string;
  /** As Java takes it, for example `1g`. */
  heap: string;
  /** A port that it must be; otherwise a free one. */
  port?: number;
}

export interface Connection {
  uri: string;
  username: string;
  password: string;
  /** Of Neo4j itself. */
  pid: number;
}

/** What a guard tells those who lease, one JSON a line. */
export type GuardMessage =
  | { type: 'progress'; line: string }
  | { type: 'ready'; connection: Connection }
  | { type: 'fault'; code: LocalFaultCode; what: string; mend: string };

/** Where things lie below a data folder. */
export function places(data: string) {
  const folder = join(data, 'neo4j');
  const near = join(folder, 'guard.sock');
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return {
    folder,
    connection: join(folder, 'connection.json'),
    guardPid: join(folder, 'guard.pid'),
    // a socket's path may have about 100 bytes
    socket: Buffer.byteLength(near) < 100 ? near : join(tmpdir(), `shabaka-${name}.sock`),
  };
}
