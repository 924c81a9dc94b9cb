import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where things lie below a data folder. */
export function places(data: string) {
  const folder = join(data, 'neo4j');
  const near = join(folder, 'guard.sock');
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return {
    folder,
    home: join(folder, 'home'),
    connection: join(folder, 'connection.json'),
    /** Names the one guard of the folder. */
    guardPid: join(folder, 'guard.pid'),
    /** Names the guard that is just removing what a dead one left. */
    clearing: join(folder, 'guard.clearing'),
    /** What the guard itself had to say; empty unless it failed. */
    guardLog: join(folder, 'guard.log'),
    /** A socket's path may have 103 bytes on some systems, so that of a deep folder lies elsewhere. */
    socket: Buffer.byteLength(near) < 100 ? near : join(shortFolder(), `${name}.sock`),
  };
}

/** A folder with a short path that is this user's alone; made and checked where it is used. */
function shortFolder(): string {
  return join(tmpdir(), `shabaka-${userInfo().username}`);
}
