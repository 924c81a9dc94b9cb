import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase } from '../../cypher/database.ts';
import { loadKnowledge } from '../load.ts';
import { checkFiles, say, type Call, type ExitCode } from './command.ts';

/** `load [FILE…]`: brings the graph to what the files say; a source with a fault stays as it was loaded before. */
export async function load(call: Call): Promise<ExitCode> {
  const { knowledge, faults } = checkFiles(call, 'loaded');
  if (!knowledge) {
    if (call.json) console.log(JSON.stringify({ sources: [], stories: [], changes: {}, faults }));
    return 1;
  }
  if (call.wait)
    await new Promise((resolve) => process.stdin.once('data', resolve).once('end', () => process.exit(0)));
  const database = openDatabase(readDatabaseConfig());
  try {
    const result = await loadKnowledge(database, knowledge, { report: say, force: call.force });
    if (call.json) console.log(JSON.stringify({ ...result, faults }));
    else if (Object.keys(result.changes).length > 0) say('Loaded.');
    else if (!call.quiet) say('Everything was loaded already; nothing was written.');
    return faults.length > 0 ? 1 : 0;
  } finally {
    if (call.wait) process.stdin.destroy();
    await database.close();
  }
}
