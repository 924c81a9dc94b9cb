import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectionFile, dataFolder } from '../config.ts';
import { LocalNeo4jFault } from './faults.ts';
import { leaseLocalNeo4j, stopLocalNeo4j, type LeaseOptions } from './lease.ts';

const help = `npm run neo4j -- [up|status|stop]

  up      start the local Neo4j, or share the one that runs, until this command is stopped
          (Ctrl-C, or its standard input closes); prints "ready bolt://…" when it answers
  status  where it answers, if it runs
  stop    stop it for all who share it

SHABAKA_DATA         folder for the data, .local unless set
SHABAKA_JARS         folder for the jars, <data>/neo4j unless set
SHABAKA_NEO4J_PORT   a port of your choice, a free one unless set
SHABAKA_NEO4J_HEAP   Java heap, 1g unless set
With NEO4J_URI set, a database of your own is used and this one stays away.`;

const environment = process.env;

function options(): LeaseOptions {
  const { SHABAKA_JARS: jars, SHABAKA_NEO4J_HEAP: heap, SHABAKA_NEO4J_PORT: port } = environment;
  return {
    data: dataFolder(environment),
    report: (line) => console.error(line),
    ...(jars ? { jars } : {}),
    ...(heap ? { heap } : {}),
    ...(port ? { port: Number(port) } : {}),
  };
}

async function up() {
  const lease = await leaseLocalNeo4j(options());
  console.log(`ready ${lease.uri}`);
  let leaving = false;
  const leave = () => {
    if (leaving) return;
    leaving = true;
    void lease.release().then(() => process.exit(0));
  };
  process.stdin.on('end', leave).on('close', leave).resume();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
}

function status() {
  try {
    const { uri, pid } = JSON.parse(readFileSync(connectionFile(environment), 'utf8')) as LeaseOptions & {
      uri: string;
      pid: number;
    };
    console.log(`${uri} (process ${pid}, data in ${join(dataFolder(environment), 'neo4j')})`);
  } catch {
    console.log('not running');
  }
}

const verb = process.argv[2] ?? 'up';
try {
  if (environment.NEO4J_URI)
    console.error(`NEO4J_URI is ${environment.NEO4J_URI}; the local Neo4j stays away.`);
  else if (verb === 'up') await up();
  else if (verb === 'status') status();
  else if (verb === 'stop')
    console.log((await stopLocalNeo4j(dataFolder(environment))) ? 'stopped' : 'not running');
  else {
    console.log(help);
    process.exitCode = ['help', '--help', '-h'].includes(verb) ? 0 : 2;
  }
} catch (error) {
  if (!(error instanceof LocalNeo4jFault)) throw error;
  console.error(`${error.what}.\n${error.mend}.`);
  process.exit(1);
}
