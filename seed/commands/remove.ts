import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase } from '../../cypher/database.ts';
import { removeSource } from '../load.ts';
import { say, sound, type Call, type ExitCode } from './command.ts';

/** `remove FILE…`: takes sources out of the graph, with what only they say; the files stay. */
export async function remove(call: Call): Promise<ExitCode> {
  if (call.words.length === 0) {
    say('Which source? Give its file: npm run seed -- remove seed/sources/NAME.yaml');
    return 2;
  }
  const knowledge = sound(call);
  if (!knowledge) return 1;
  const database = openDatabase(readDatabaseConfig());
  try {
    const results = [];
    for (const { id } of knowledge.sources) {
      const { changes } = await removeSource(database, id, knowledge);
      results.push({ id, changes });
      say(Object.keys(changes).length > 0 ? `${id} is removed.` : `${id} was not loaded.`);
    }
    if (call.json) console.log(JSON.stringify(results));
    return 0;
  } finally {
    await database.close();
  }
}
