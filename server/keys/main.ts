import { parseArgs } from 'node:util';
import { BadSettings, NoDatabase, readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { DatabaseUnavailable } from '../../cypher/failures.ts';
import { keyHash, keyId, newKey, roles, type KeptKey } from './key.ts';
import { isRole, toSetting } from './settings.ts';

const help = `npm run key -- COMMAND

  add NAME --role ROLE   a new key, printed once; only its hash is kept
  list                   all kept keys, without the keys themselves
  revoke ID              that key opens nothing any more, within five seconds everywhere

  --role     ${roles.join(', ')}: reads; also keeps views and stories; also those of others
  --expires  day from which on it opens nothing, as 2027-01-31
  --env      keeps nothing, and prints the entry for SHABAKA_KEYS instead
  --json     machine-readable output
  --help     this

Ends with 0 when all is fine, 1 when there is no such key, 2 when called wrongly, 3 when the database is away.`;

type ExitCode = 0 | 1 | 2 | 3;

/** The key itself goes to standard output, all words about it to standard error. */
const say = (line: string) => console.error(line);

async function main(): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      role: { type: 'string', default: '' },
      expires: { type: 'string' },
      env: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [command, word = '', ...more] = positionals;
  if (values.help) console.log(help);
  if (values.help) return 0;
  if (more.length > 0) return wrong(`${command} takes one word; put a name of several in quotes.`);
  if (command === 'add') return add(word, values);
  if (command === 'list' && word === '') return withDatabase((database) => list(database, values.json));
  if (command === 'revoke' && word !== '') return withDatabase((database) => revoke(database, word));
  return wrong(help);
}

interface AddOptions {
  role: string;
  expires?: string | undefined;
  env: boolean;
  json: boolean;
}

async function add(name: string, { role, expires, env, json }: AddOptions): Promise<ExitCode> {
  const faults = [
    /^[^\s:,\p{C}][^:,\p{C}]{0,99}$/u.test(name)
      ? ''
      : 'Give the key a name of 1 to 100 characters, without : and ,',
    isRole(role) ? '' : `--role is ${JSON.stringify(role)}; write one of ${roles.join(', ')}`,
    expires === undefined || isDay(expires)
      ? ''
      : `--expires is ${JSON.stringify(expires)}; write a day as 2027-01-31`,
    env && /\s/.test(name) ? 'With --env the name has no spaces' : '',
    env && expires !== undefined ? 'With --env a key cannot expire; take it out of SHABAKA_KEYS instead' : '',
  ].filter((fault) => fault !== '');
  if (faults.length > 0 || !isRole(role)) return wrong(`${faults.join('.\n')}.`);
  const key = newKey();
  const kept: KeptKey = {
    id: keyId(key) ?? '',
    name,
    role,
    hash: keyHash(key),
    expires: expires === undefined ? null : `${expires}T00:00:00.000Z`,
  };
  if (env) {
    print(json, { key, setting: toSetting(kept) }, [key, toSetting(kept)]);
    say('Above: the key, for its holder; and its entry in SHABAKA_KEYS. Nothing was kept.');
    return 0;
  }
  return withDatabase(async (database) => {
    const { id, ...properties } = kept;
    const created = new Date().toISOString();
    await database.write((write) => write.run('keep/key', { id, properties: { ...properties, created } }));
    print(json, { key, id }, [key]);
    say(`Above: the key of ${name}, ${role}. It is shown this once; npm run key -- revoke ${id} ends it.`);
    return 0;
  });
}

interface ListedKey extends Omit<KeptKey, 'hash'> {
  created: string;
}

async function list(database: Database, json: boolean): Promise<ExitCode> {
  const keys = await database.read<ListedKey>('read/keys');
  print(
    json,
    keys,
    keys.map(({ id, role, created, expires, name }) =>
      [id, role.padEnd(6), created.slice(0, 10), (expires ?? 'never').slice(0, 10).padEnd(10), name].join(
        '  ',
      ),
    ),
  );
  if (keys.length === 0) say('There is no key yet; npm run key -- add NAME --role editor makes one.');
  return 0;
}

async function revoke(database: Database, id: string): Promise<ExitCode> {
  const [gone] = await database.write((write) => write.run<{ name: string }>('keep/key.gone', { id }));
  say(
    gone
      ? `The key of ${gone.name} opens nothing any more.`
      : `There is no key ${JSON.stringify(id)}; npm run key -- list shows all.`,
  );
  return gone ? 0 : 1;
}

function print(json: boolean, value: unknown, lines: string[]) {
  if (json) console.log(JSON.stringify(value));
  else for (const line of lines) console.log(line);
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toJSON().startsWith(text);
}

function wrong(message: string): ExitCode {
  say(message);
  return 2;
}

async function withDatabase(work: (database: Database) => Promise<ExitCode>): Promise<ExitCode> {
  const database = openDatabase(readDatabaseConfig());
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof DatabaseUnavailable || error instanceof NoDatabase || error instanceof BadSettings) {
    say(error.message);
    process.exitCode = 3;
  } else if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
    process.exitCode = wrong(`${(error as Error).message}\n\n${help}`);
  } else throw error;
}
