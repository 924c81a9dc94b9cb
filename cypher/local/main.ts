import { readDatabaseConfig, BadSettings } from '../config.ts';
import { LocalNeo4jFault } from './faults.ts';
import { openGuard } from './guard-process.ts';
import { leaseLocalNeo4j, stopLocalNeo4j } from './lease.ts';
import { readLocalSettings } from './settings.ts';

const help = `npm run neo4j -- [up|status|stop]

  up      start the local Neo4j, or share the one that runs, until this command is stopped
          (Ctrl-C, or its standard input closes); prints "ready bolt://…" when it answers
  status  where it answers, if it runs; ends with 1 when it doesn't
  stop    stop it for all who share it

SHABAKA_DATA         folder for the data, .local unless set
SHABAKA_JARS         folder for the jars, .local/neo4j beside this program unless set
SHABAKA_NEO4J_PORT   a port of your choice, a free one unless set
SHABAKA_NEO4J_HEAP   Java heap, 1g unless set
With NEO4J_URI set, a database of your own is used and "up" stays away.`;

const environment = process.env;

/** Lines that only say how far it is are for people who look on. */
function report(line: string, passing = false) {
  if (!passing || process.stderr.isTTY) console.error(line);
}

async function up() {
  if (environment.NEO4J_URI) {
    console.error('NEO4J_URI is set; the local Neo4j stays away.');
    return;
  }
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  // from the beginning: who started us may be gone before Neo4j answers
  process.stdin.on('end', leave).on('close', leave).on('error', leave).resume();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
  const gone = new Promise((done) => leaving.signal.addEventListener('abort', done, { once: true }));
  try {
    const settings = readLocalSettings(environment);
    const lease = await leaseLocalNeo4j({ ...settings, report, signal: leaving.signal });
    console.log(`ready ${lease.uri}`);
    const stopped = lease.ended.then(() => leaving.signal.aborted || report('Neo4j was stopped for all.'));
    await Promise.race([gone, stopped]);
    await lease.release();
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
  }
  process.exit(0);
}

async function status(data: string) {
  const guard = await openGuard(data);
  guard?.destroy();
  if (!guard) {
    console.log('not running');
    process.exitCode = 1;
    return;
  }
  try {
    console.log(`${readDatabaseConfig({ SHABAKA_DATA: data }).uri} (data in ${data})`);
  } catch {
    console.log(`starting (data in ${data})`);
  }
}

async function main(verb: string) {
  if (verb === 'up') return up();
  const { data } = readLocalSettings(environment);
  if (verb === 'status') return status(data);
  if (verb === 'stop') return console.log((await stopLocalNeo4j(data)) ? 'stopped' : 'not running');
  if (['help', '--help', '-h'].includes(verb)) return console.log(help);
  console.error(`neo4j: there is no verb ${JSON.stringify(verb)}.\n\n${help}`);
  process.exitCode = 2;
}

try {
  await main(process.argv[2] ?? 'up');
} catch (error) {
  if (error instanceof LocalNeo4jFault) console.error(`${error.what}.\n${error.mend}.`);
  else if (error instanceof BadSettings) console.error(error.faults.join('.\n'));
  else throw error;
  process.exit(1);
}
