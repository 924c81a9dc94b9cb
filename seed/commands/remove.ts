import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase } from '../../cypher/database.ts';
import { checkSeed } from '../check/check-seed.ts';
import { faultLine } from '../check/fault.ts';
import { seedFiles } from '../check/seed-files.ts';
import { namedSources, namedStories } from '../check/source-names.ts';
import { removeSource, removeStory, type LoadResult } from '../load.ts';
import { say, type Call, type ExitCode } from './command.ts';

/** `remove FILE…|ID…`: takes sources out of the graph, with what only they say, and stories; the files stay. */
export async function remove({ words, json, folder, data }: Call): Promise<ExitCode> {
  if (words.length === 0) {
    say('Which source or story? Give its file or its id: npm run seed -- remove seed/sources/NAME.yaml');
    return 2;
  }
  const files = words.filter((word) => /\.ya?ml$/.test(word));
  const given = seedFiles(folder, files);
  // beside stories alone all sources come along, which are not to go
  const sources = files.length > given.stories.length ? namedSources(given) : [];
  const named = files.length > 0 ? [...sources, ...namedStories(given)] : [];
  if (named.length < files.length) {
    say('A file cannot be read or has no id; give the id instead.');
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
    const stories: LoadResult['stories'] = [];
    for (const id of ids) {
      const isStory = id.startsWith('story:');
      const removed = await (isStory ? removeStory(database, id) : removeSource(database, id, knowledge));
      sources.push(...removed.sources);
      stories.push(...removed.stories);
      say(Object.keys(removed.changes).length > 0 ? `${id} is removed.` : `${id} was not loaded.`);
    }
    if (json) console.log(JSON.stringify({ sources, stories }));
    return 0;
  } finally {
    await database.close();
  }
}
