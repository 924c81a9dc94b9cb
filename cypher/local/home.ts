import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, isFree } from './port.ts';
import { LocalNeo4jFault } from './faults.ts';
import { neo4jVersion } from './jars.ts';
import type { Java } from './java.ts';

/** What a home remembers between starts. */
interface Memory {
  version: string;
  port: number;
  password: string;
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
 * start while it is free, so that programs that know the address find it again.
 * @throws LocalNeo4jFault PORT_TAKEN, OTHER_VERSION, WRONG_PASSWORD
 */
export async function prepareHome(data: string, java: Java, jars: string, wanted?: number): Promise<Home> {
  const folder = join(data, 'neo4j', 'home');
  const conf = join(folder, 'conf');
  mkdirSync(conf, { recursive: true });
  const memory = remembered(data, folder);
  const port = await choosePort(wanted, memory?.port);
  const password = memory?.password ?? randomBytes(24).toString('base64url');
  remember(data, { version: neo4jVersion, port, password });
  writeFileSync(join(conf, 'neo4j.conf'), configuration(port));
  if (!existsSync(join(folder, 'data', 'dbms', 'auth.ini'))) setPassword(java, jars, folder, conf, password);
  return { folder, conf, port, password };
}

const memoryFile = (data: string) => join(data, 'neo4j', 'home.json');

function remember(data: string, memory: Memory) {
  writeFileSync(memoryFile(data), JSON.stringify(memory), { mode: 0o600 });
}

function remembered(data: string, folder: string): Memory | undefined {
  const hasData = existsSync(join(folder, 'data', 'databases'));
  if (!existsSync(memoryFile(data))) {
    if (!hasData) return undefined;
    throw new LocalNeo4jFault(
      'WRONG_PASSWORD',
      `there is data in ${folder} but its password is lost (${memoryFile(data)} is gone)`,
      `Delete ${folder} and start again: the sources are loaded anew`,
    );
  }
  const memory = JSON.parse(readFileSync(memoryFile(data), 'utf8')) as Memory;
  const line = (version: string) => version.split('.').slice(0, 2).join('.');
  if (hasData && line(memory.version) !== line(neo4jVersion))
    throw new LocalNeo4jFault(
      'OTHER_VERSION',
      `the data in ${folder} was written by Neo4j ${memory.version}, this is ${neo4jVersion}`,
      `Delete ${folder} and start again: the sources are loaded anew`,
    );
  return memory;
}

async function choosePort(wanted: number | undefined, last: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted;
    throw new LocalNeo4jFault(
      'PORT_TAKEN',
      `port ${wanted} is taken by another program`,
      'Set SHABAKA_NEO4J_PORT to another one, or leave it out to take a free one',
    );
  }
  return last !== undefined && (await isFree(last)) ? last : freePort();
}

function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.default_listen_address=127.0.0.1',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'db.transaction.timeout=15m',
    'dbms.usage_report.enabled=false',
    'server.config.strict_validation.enabled=true',
    '',
  ].join('\n');
}

function setPassword(java: Java, jars: string, home: string, conf: string, password: string) {
  rmSync(join(home, 'data', 'dbms'), { recursive: true, force: true });
  const { status, stderr } = spawnSync(
    java.command,
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf }, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new LocalNeo4jFault(
      'DID_NOT_START',
      `the password could not be set: ${stderr.trim()}`,
      'Start again',
    );
}
