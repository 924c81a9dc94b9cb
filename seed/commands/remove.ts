import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase } from '../../cypher/database.ts';
import { checkSeed } from '../check/check-seed.ts';
import { faultLine } from '../check/fault.ts';
import { seedFiles } from '../check/seed-files.ts';
import { namedSources } from '../check/source-names.ts';
import { removeSource, type LoadResult } from '../load.ts';
import { say, type Call, type ExitCode } from './command.ts';

/** `remove FILE…|ID…`: takes sources out of the graph, with what only they say; the files stay. */
export async function remove({ words, json, folder, data }: Call): Promise<ExitCode> {
  if (words.length === 0) {
    say('Which source? Give its file or its id: npm run seed -- remove seed/sources/NAME.yaml');
    return 2;
  }
  const files = words.filter((word) => /\.ya?ml$/.test(word));
  const named = files.length > 0 ? namedSources(seedFiles(folder, files)) : [];
  if (named.length < files.length) {
    say('A file cannot be read or has no id; give the id of its source instead.');
    return 2;
  }
  // the source's own faults are no reason to keep it; those of the vocabulary are, it says what is opposite
  const { knowledge, faults } = checkSeed(seedFiles(folder), data);
  if (!knowledge) {
    for (const fault of faults) say(faultLine(fault));
    return 1;
  }
  const ids = [...words.filter((word) => !files.includes(word)), ...named.map(({ id }) => id)];
  const database = openDatabase(readDatabaseConfig());
  try {
    const sources: LoadResult['sources'] = [];
    for (const id of ids) {
      const removed = await removeSource(database, id, knowledge);
      sources.push(...removed.sources);
      say(removed.sources.some(({ changed }) => changed) ? `${id} is removed.` : `${id} was not loaded.`);
    }
    if (json) console.log(JSON.stringify({ sources }));
    return 0;
  } finally {
    await database.close();
  }
}
