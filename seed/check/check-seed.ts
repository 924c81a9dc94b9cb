import type { Knowledge, Predicate, Registry, Source, Story } from '../knowledge.ts';
import { readingBy, type FullReading } from '../reading.ts';
import { readText } from '../text/attached.ts';
import { checkEntities, toEntity, type WrittenEntity } from './entities.ts';
import { inOrder, type Fault } from './fault.ts';
import { warnOfHeadings } from './headings.ts';
import { eachOf, itemsOf, type Items } from './items.ts';
import type { Known, KnownEntity } from './known.ts';
import { warnOfLookAlikes } from './look-alikes.ts';
import { checkReference, toReference, type WrittenItem } from './reference.ts';
import type { Report } from './report.ts';
import type { SeedFiles } from './seed-files.ts';
import { openFile, type Opened } from './shape.ts';
import { checkSource } from './source.ts';
import { claimsOf } from './story-claims.ts';
import { checkStory, type Told } from './story.ts';
import { checkAgainstText } from './text.ts';
import { unnamedSpeakers, type UnnamedSpeaker } from './unnamed.ts';
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
  const entities = openFile<WrittenEntities>(files.entities, files.nameOf(files.entities), 'entities');
  const reference = openFile<WrittenReference>(files.reference, files.nameOf(files.reference), 'reference');
  const registry = checkRegistry({
    types: openFile(files.types, files.nameOf(files.types), 'types'),
    predicates: openFile(files.predicates, files.nameOf(files.predicates), 'predicates'),
    entities: itemsOf(entities, 'entities'),
    reference: itemsOf(reference, 'items'),
  });
  warnOfLookAlikes(entities.report, entities.value.entities);
  const opened = files.sources.map((file) => openFile<WrittenSource>(file, files.nameOf(file), 'source'));
  const storyFiles = files.stories.map((file) => openFile<WrittenStory>(file, files.nameOf(file), 'story'));
  const unnamed = unnamedSpeakers(entities.report, registry.unnamed);
  opened.forEach((file) => unnamed.hear(file));
  unnamed.tell();
  const compared: string[] = [];
  const check = sourceChecker(registry.known, data, (id) => compared.push(id));
  const sources = opened.flatMap((file) => check(file) ?? []);
  const told = { ...registry.known, claims: claimsOf(opened, registry.known.reading) };
  const stories = checkStories(storyFiles, told);

  const reports = [...registry.reports, ...[...opened, ...storyFiles].map(({ report }) => report)];
  const { vocabulary } = registry.knowledge;
  return {
    ...(registry.isSound()
      ? {
          knowledge: {
            vocabulary,
            entities: [...registry.knowledge.entities],
            reference: [...registry.knowledge.reference],
            sources,
            stories,
          },
        }
      : {}),
    faults: inOrder(reports.flatMap(({ faults }) => faults)),
    warnings: inOrder(reports.flatMap(({ warnings }) => warnings)),
    compared,
  };
}

/** The files on which all sources depend. */
export interface RegistryFiles {
  types: Opened<WrittenTypes>;
  predicates: Opened<WrittenPredicates>;
  entities: Items<WrittenEntity>;
  reference: Items<WrittenItem>;
}

/** Vocabulary, entities and reference, checked; to be used when they are sound. */
export interface CheckedRegistry {
  /** One for each file, entities among them. */
  reports: Report[];
  entities: Items<WrittenEntity>;
  /** To be gone through when they are sound; entities and reference are made anew each time. */
  knowledge: Registry;
  known: Known;
  reading: FullReading;
  unnamed: UnnamedSpeaker[];
  /** Whether nothing has been found wrong so far. */
  isSound(): boolean;
}

export function checkRegistry({ types, predicates, entities, reference }: RegistryFiles): CheckedRegistry {
  const vocabulary = checkVocabulary(types, predicates);
  const { known: entitiesById, unnamed } = checkEntities(
    entities,
    types.readable ? vocabulary.types : undefined,
  );
  const reading = readingBy(mergedIn(entitiesById), vocabulary.predicates);
  const known: Known = {
    entities: entities.readable() ? entitiesById : undefined,
    predicates: predicates.readable ? byId(vocabulary.predicates) : undefined,
    reading,
  };
  checkReference(reference, known);
  const reports = [types, predicates, entities, reference].map(({ report }) => report);
  return {
    reports,
    entities,
    knowledge: {
      vocabulary,
      entities: eachOf(entities, toEntity),
      reference: eachOf(reference, toReference),
    },
    known,
    reading,
    unnamed,
    isSound: () => reports.every(({ faults }) => faults.length === 0),
  };
}

const mergedIn = (entities: Map<string, KnownEntity>) => {
  const merged = new Map<string, string>();
  for (const [id, { sameAs }] of entities) if (sameAs) merged.set(id, sameAs);
  return merged;
};

const byId = (list: Predicate[]) => new Map(list.map((item) => [item.id, item]));

/**
 * Checks sources one after the other; undefined is one with a fault, or one that cannot be read. `compared` hears
 * of those that were compared with a copy of their text.
 */
export function sourceChecker(known: Known, data: string, compared: (id: string) => void) {
  const mustBeNew = newNames();
  return (file: Opened<WrittenSource>): Source | undefined => {
    const { report, readable, name } = file;
    if (!readable) return undefined;
    const source = checkSource(file, known);
    const text = readText(data, source.text.sha256);
    if (text !== undefined) {
      checkAgainstText(report, source, text);
      compared(source.id);
    }
    warnOfHeadings(report, source, known.reading);
    mustBeNew(report, source.id, name);
    return report.faults.length === 0 ? source : undefined;
  };
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
