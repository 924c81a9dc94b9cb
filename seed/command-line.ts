import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BadSettings, dataFolder, NoDatabase } from '../cypher/config.ts';
import { LocalNeo4jFault } from '../cypher/local/faults.ts';
import { DatabaseUnavailable } from '../cypher/failures.ts';
import { annotate } from './commands/annotate.ts';
import { bulk } from './commands/bulk.ts';
import { check } from './commands/check.ts';
import { say, type Call, type ExitCode } from './commands/command.ts';
import { load } from './commands/load.ts';
import { remove } from './commands/remove.ts';
import { report } from './commands/report.ts';
import { text } from './commands/text.ts';
import { EntityInUse } from './load-registry.ts';
import { RegistryReplaced } from './lock.ts';

const help = `npm run seed -- COMMAND [FILE…]

  check [FILE…]     every fault at once, as file:line:column: what is wrong; what to write
  load [FILE…]      bring the graph to what the files say; what has a fault is not touched
  bulk FOLDER       the same for what is too much for memory, by Neo4j's importer where it can be
  report [FILE…]    per paragraph: how much is covered by evidence, and its claims
  remove FILE|ID…   take sources out of the graph, with what only they say, and stories
  annotate N "cue"  locator and hash of a cue in paragraph N       (npm run annotate)
  text FILE         keep a copy of a source's text on this computer  (npm run text)

No FILE means every file of seed/sources/ and seed/stories/. Vocabulary, registry and reference always
come along; a fault in those stops everything.

  --json       machine-readable output      --source ID  which source annotate means
  --quiet      only what matters            --seed DIR   another folder than seed/
  --force      write what seems unchanged   --wait       ask the database after a line on standard input
  --help       this

Ends with 0 when all is fine, 1 for faults in the data, 2 when called wrongly, 3 when the database is away.`;

const commands: Record<string, (call: Call) => ExitCode | Promise<ExitCode>> = {
  check,
  load,
  bulk,
  report,
  remove,
  annotate,
  text,
};

async function called(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      wait: { type: 'boolean', default: false },
      source: { type: 'string' },
      seed: { type: 'string', default: import.meta.dirname },
    },
  });
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (values.help || !command) {
    if (values.help) console.log(help);
    else say(name === '' ? help : `There is no command ${name}.\n\n${help}`);
    return values.help ? 0 : 2;
  }
  const { json, quiet, force, wait, source, seed } = values;
  if (!existsSync(seed)) {
    say(`There is no folder ${seed}; give --seed the one with vocabulary, entities.yaml and sources.`);
    return 2;
  }
  return command({
    words,
    json,
    quiet,
    force,
    wait,
    folder: seed,
    data: dataFolder(),
    ...(source ? { source } : {}),
  });
}

/** Runs `npm run seed` with these words; says what went wrong, and gives the code to end with. */
export async function runSeed(args: readonly string[]): Promise<ExitCode> {
  try {
    return await called(args);
  } catch (error) {
    if (error instanceof DatabaseUnavailable || error instanceof NoDatabase || error instanceof BadSettings) {
      say(error.message);
      return 3;
    }
    if (
      error instanceof EntityInUse ||
      error instanceof RegistryReplaced ||
      error instanceof LocalNeo4jFault
    ) {
      say(error.message);
      return 1;
    }
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
      say(`${(error as Error).message}\n\n${help}`);
      return 2;
    }
    throw error;
  }
}
