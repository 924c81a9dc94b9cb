import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where Neo4j answers, and as whom. */
export interface DatabaseConfig {
  uri: string;
  username: string;
  password: string;
  database: string;
}

/** Settings of the environment are wrong; `faults` names every one of them. */
export class BadSettings extends Error {
  override name = 'BadSettings';
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`cypher/config: ${faults.join('; ')}`);
    this.faults = faults;
  }
}

/** No database is configured and no local one is running. */
export class NoDatabase extends Error {
  override name = 'NoDatabase';
  constructor(looked: string) {
    super(
      `cypher/config: no database is known. Set NEO4J_URI, or start the local one with "npm start" (looked for ${looked}).`,
    );
  }
}

type Environment = Record<string, string | undefined>;

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** The folder that holds everything the project writes on this machine; absolute. */
export function dataFolder(environment: Environment = process.env): string {
  return resolve(environment.SHABAKA_DATA || '.local');
}

/** The file in which a running local Neo4j says where it listens and with which password. */
export function connectionFile(environment: Environment = process.env): string {
  return join(dataFolder(environment), 'neo4j', 'connection.json');
}

/** Whether the environment names a database of its own; otherwise it is the local one. */
export const namesDatabase = (environment: Environment = process.env) => Boolean(environment.NEO4J_URI);

/**
 * Reads NEO4J_* from the environment; without NEO4J_URI, the connection file of the local Neo4j.
 * @throws BadSettings with every fault at once, NoDatabase when there is nothing to connect to.
 */
export function readDatabaseConfig(environment: Environment = process.env): DatabaseConfig {
  const database = environment.NEO4J_DATABASE || 'neo4j';
  const uri = environment.NEO4J_URI;
  if (!uri) return { ...readConnectionFile(connectionFile(environment)), database };
  const faults: string[] = [];
  const address = URL.canParse(uri) ? new URL(uri) : undefined;
  if (address?.username || address?.password)
    // the value stays out of the message: it holds a secret
    faults.push('NEO4J_URI holds a name or a password; write them to NEO4J_USERNAME and NEO4J_PASSWORD');
  else if (!address?.hostname || !schemes.includes(address.protocol))
    faults.push(`NEO4J_URI is ${JSON.stringify(uri)}; write for example bolt://127.0.0.1:7687`);
  if (!environment.NEO4J_PASSWORD)
    faults.push('NEO4J_PASSWORD is empty; NEO4J_URI needs the password of that database');
  if (faults.length > 0) throw new BadSettings(faults);
  return {
    uri,
    username: environment.NEO4J_USERNAME || 'neo4j',
    password: environment.NEO4J_PASSWORD ?? '',
    database,
  };
}

function readConnectionFile(file: string): Omit<DatabaseConfig, 'database'> {
  let connection: Partial<Record<string, unknown>> | null;
  try {
    connection = JSON.parse(readFileSync(file, 'utf8')) as typeof connection;
  } catch {
    throw new NoDatabase(file);
  }
  const { uri, username, password } = connection ?? {};
  if (typeof uri !== 'string' || typeof username !== 'string' || typeof password !== 'string')
    throw new NoDatabase(file);
  return { uri, username, password };
}
