import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuration } from './configuration.ts';
import { LocalNeo4jFault } from './faults.ts';
import { neo4jVersion } from './jars.ts';
import { javaEnvironment, type Java } from './java.ts';
import { places } from './places.ts';
import { choosePort } from './port.ts';

/** What a home remembers between starts. */
interface Memory {
  version: string;
  port: number;
  password: string;
  /** Neo4j answered here once, or was filled; before that there is nothing in it that could be lost. */
  answered: boolean;
}

/** A folder in which Neo4j can start, with its address and password. */
export interface Home {
  folder: string;
  conf: string;
  port: number;
  password: string;
}

/**
 * Prepares `<data>/neo4j/home`: configuration, port and password. The port stays the same from start to
 * start while it is free, so that programs that know the address find it again. What a first start left that
 * was interrupted is thrown away: half a store may keep Neo4j from starting ever after.
 * @throws LocalNeo4jFault PORT_TAKEN, OTHER_VERSION, WRONG_PASSWORD
 */
export async function prepareHome(
  data: string,
  java: Java,
  jars: string,
  heap: string,
  wanted?: number,
): Promise<Home> {
  const folder = places(data).home;
  const conf = join(folder, 'conf');
  const memory = remembered(data, folder);
  const port = await choosePort(wanted, memory?.port);
  // hex, because a password that begins with a dash is taken for an option
  const password = memory?.password ?? randomBytes(24).toString('hex');
  const answered = memory?.answered ?? false;
  if (!answered) rmSync(join(folder, 'data'), { recursive: true, force: true });
  mkdirSync(conf, { recursive: true });
  remember(data, { version: neo4jVersion, port, password, answered });
  writeFileSync(join(conf, 'neo4j.conf'), configuration(port, heap));
  const home = { folder, conf, port, password };
  if (!existsSync(join(folder, 'data', 'dbms', 'auth.ini'))) await setPassword(java, jars, home);
  return home;
}

/** To be called when Neo4j answers or a store is whole: from now on what is in its home is kept. */
export function keepHome(data: string, { port, password }: Home): void {
  remember(data, { version: neo4jVersion, port, password, answered: true });
}

/** To be called before a store is made by other means: unless they come to their end, what is there is thrown away. */
export function doubtHome(data: string, { port, password }: Home): void {
  remember(data, { version: neo4jVersion, port, password, answered: false });
}

/** Whether what is in that folder's home was left by a store that did not come to its end. */
export const isDoubted = (data: string) => readMemory(memoryFile(data))?.answered === false;

/** The password beside the home and the one in it differ. */
export function refusedPassword(folder: string): LocalNeo4jFault {
  return new LocalNeo4jFault(
    'WRONG_PASSWORD',
    `Neo4j refuses the password that is kept beside ${folder}`,
    anew(folder),
  );
}

const anew = (folder: string) => `Delete ${folder} and start again: the sources are loaded anew`;
const memoryFile = (data: string) => join(places(data).folder, 'home.json');

/** In one step: half a file would lose the password. */
function remember(data: string, memory: Memory) {
  const fresh = `${memoryFile(data)}.new`;
  writeFileSync(fresh, JSON.stringify(memory), { mode: 0o600 });
  renameSync(fresh, memoryFile(data));
}

function remembered(data: string, folder: string): Memory | undefined {
  const memory = readMemory(memoryFile(data));
  if (!existsSync(join(folder, 'data', 'databases'))) return memory;
  if (!memory)
    throw new LocalNeo4jFault(
      'WRONG_PASSWORD',
      `there is data in ${folder} but its password is lost: ${memoryFile(data)} is gone or broken`,
      anew(folder),
    );
  const line = (version: string) => version.split('.').slice(0, 2).join('.');
  if (line(memory.version) !== line(neo4jVersion))
    throw new LocalNeo4jFault(
      'OTHER_VERSION',
      `the data in ${folder} was written by Neo4j ${memory.version}, this is ${neo4jVersion}`,
      anew(folder),
    );
  return memory;
}

function readMemory(file: string): Memory | undefined {
  try {
    const { version, port, password, answered } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Memory>;
    if (typeof version !== 'string' || typeof port !== 'number' || typeof password !== 'string')
      return undefined;
    return { version, port, password, answered: answered !== false };
  } catch {
    return undefined;
  }
}

/** The password goes by a file: a command line can be read by everybody on the machine. */
async function setPassword(java: Java, jars: string, { folder, conf, password }: Home): Promise<void> {
  const file = join(folder, 'initial-password');
  rmSync(join(folder, 'data', 'dbms'), { recursive: true, force: true });
  writeFileSync(file, password, { mode: 0o600 });
  try {
    const tool = spawn(
      java.command,
      ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${file}`],
      {
        env: { ...javaEnvironment(process.env), NEO4J_HOME: folder, NEO4J_CONF: conf },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let printed = '';
    tool.stderr.on('data', (data: Buffer) => (printed += data.toString()));
    const code = await new Promise<number | null>((done, reject) => {
      tool.once('close', done);
      tool.once('error', reject);
    });
    if (code !== 0)
      throw new LocalNeo4jFault(
        'DID_NOT_START',
        `the password could not be set: ${printed.trim()}`,
        'Start again',
      );
  } finally {
    rmSync(file, { force: true });
  }
}
