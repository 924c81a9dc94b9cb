import type { Knowledge, Source, Story } from '../knowledge.ts';
import { readingOf } from '../reading.ts';
import { readText } from '../text/attached.ts';
import { checkEntities } from './entities.ts';
import { inOrder, type Fault } from './fault.ts';
import { warnOfHeadings } from './headings.ts';
import type { Known } from './known.ts';
import { checkReference } from './reference.ts';
import type { Report } from './report.ts';
import type { SeedFiles } from './seed-files.ts';
import { openFile, type Opened } from './shape.ts';
import { checkSource } from './source.ts';
import { claimsOf } from './story-claims.ts';
import { checkStory, type Told } from './story.ts';
import { checkAgainstText } from './text.ts';
import { checkUnnamedSpeakers } from './unnamed.ts';
import { checkVocabulary } from './vocabulary.ts';
import type {
  WrittenEntities,
  WrittenPredicates,
  WrittenReference,
  WrittenSource,
  WrittenStory,
  WrittenTypes,
} from './written.ts';

export interface Checked {
  /** What may be loaded: undefined when a fault lies in what everything depends on; sources and stories with faults are left out. */
  knowledge?: Knowledge;
  /** Every fault of every file, in the order of reading. */
  faults: Fault[];
  /** What is allowed and yet worth a look, likewise. */
  warnings: Fault[];
  /** Sources that were compared with a copy of their text. */
  compared: string[];
}

/**
 * Reads and checks all files. A fault in a source or story stops that one; a fault in vocabulary, registry or
 * reference stops everything, because all depends on them. `data` is the folder with attached texts.
 */
export function checkSeed(files: SeedFiles, data: string): Checked {
  const types = openFile<WrittenTypes>(files.types, files.nameOf(files.types), 'types');
  const predicates = openFile<WrittenPredicates>(
    files.predicates,
    files.nameOf(files.predicates),
    'predicates',
  );
  const registry = openFile<WrittenEntities>(files.entities, files.nameOf(files.entities), 'entities');
  const items = openFile<WrittenReference>(files.reference, files.nameOf(files.reference), 'reference');
  const opened = files.sources.map((file) => openFile<WrittenSource>(file, files.nameOf(file), 'source'));
  const storyFiles = files.stories.map((file) => openFile<WrittenStory>(file, files.nameOf(file), 'story'));

  const vocabulary = checkVocabulary(types, predicates);
  const entities = checkEntities(registry, types.readable ? vocabulary.types : undefined);
  const known: Known = {
    entities: registry.readable ? byId(entities) : undefined,
    predicates: predicates.readable ? byId(vocabulary.predicates) : undefined,
    reading: readingOf({ vocabulary, entities, reference: [], sources: [], stories: [] }),
  };
  const reference = checkReference(items, known);
  checkUnnamedSpeakers(registry, opened);
  const compared: string[] = [];
  const sources = checkSources(opened, known, data, compared);
  const stories = checkStories(storyFiles, { ...known, claims: claimsOf(opened, known.reading) });

  const reports = [types, predicates, registry, items, ...opened, ...storyFiles].map(({ report }) => report);
  const base = [types, predicates, registry, items].every(({ report }) => report.faults.length === 0);
  return {
    ...(base ? { knowledge: { vocabulary, entities, reference, sources, stories } } : {}),
    faults: inOrder(reports.flatMap(({ faults }) => faults)),
    warnings: inOrder(reports.flatMap(({ warnings }) => warnings)),
    compared,
  };
}

const byId = <Item extends { id: string }>(list: Item[]) => new Map(list.map((item) => [item.id, item]));

/** The sources without a fault. */
function checkSources(opened: Opened<WrittenSource>[], known: Known, data: string, compared: string[]) {
  const mustBeNew = newNames();
  return opened.flatMap((file): Source[] => {
    const { report, readable, name } = file;
    if (!readable) return [];
    const source = checkSource(file, known);
    const text = readText(data, source.text.sha256);
    if (text !== undefined) {
      checkAgainstText(report, source, text);
      compared.push(source.id);
    }
    warnOfHeadings(report, source, known.reading);
    mustBeNew(report, source.id, name);
    return report.faults.length === 0 ? [source] : [];
  });
}

/** The stories without a fault. */
function checkStories(opened: Opened<WrittenStory>[], told: Told) {
  const mustBeNew = newNames();
  return opened.flatMap((file): Story[] => {
    const { report, readable, name } = file;
    if (!readable) return [];
    const story = checkStory(file, told);
    mustBeNew(report, story.id, name);
    return report.faults.length === 0 ? [story] : [];
  });
}

/** Says a fault when two files have one id. */
function newNames() {
  const names = new Map<string, string>();
  return (report: Report, id: string, name: string) => {
    const other = names.get(id);
    if (other !== undefined)
      report.add(['id'], 'DUPLICATE', `${other} has the id ${id} too`, 'choose another');
    names.set(id, name);
  };
}
