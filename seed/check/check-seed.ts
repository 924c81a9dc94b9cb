import type { Knowledge, Source } from '../knowledge.ts';
import { readText } from '../text/attached.ts';
import { checkEntities } from './entities.ts';
import { inOrder, type Fault } from './fault.ts';
import { checkReference } from './reference.ts';
import type { SeedFiles } from './seed-files.ts';
import { shapeFaults, type SchemaName } from './shape.ts';
import { checkSource } from './source.ts';
import { checkAgainstText } from './text.ts';
import { checkVocabulary } from './vocabulary.ts';
import { readYamlFile, type Path, type YamlFile } from './yaml-file.ts';

export interface Checked {
  /** What may be loaded: undefined when a fault lies in what everything depends on; sources with faults are left out. */
  knowledge?: Knowledge;
  /** Every fault of every file, in the order of reading. */
  faults: Fault[];
  /** Sources that were compared with a copy of their text. */
  compared: string[];
}

interface Opened {
  file: YamlFile;
  /** Where its shape is wrong. */
  broken: Path[];
}

/** A claim of the wrong shape doesn't keep the others from being checked. */
const isInClaim = ([part, index]: Path) => part === 'claims' && typeof index === 'number';

/**
 * Reads and checks all files. A fault in a source stops that source; a fault in vocabulary, registry or
 * reference stops everything, because all depends on them. `data` is the folder with attached texts.
 */
export function checkSeed(files: SeedFiles, data: string): Checked {
  const faults: Fault[] = [];
  const open = (name: string, schema: SchemaName): Opened => {
    const file = readYamlFile(name, files.nameOf(name));
    const shape = file.faults.length > 0 ? [] : shapeFaults(file, schema);
    faults.push(...file.faults, ...shape.map(({ fault }) => fault));
    return { file, broken: shape.map(({ path }) => path) };
  };
  const types = open(files.types, 'types').file;
  const predicates = open(files.predicates, 'predicates').file;
  const entityFile = open(files.entities, 'entities').file;
  const referenceFile = open(files.reference, 'reference').file;
  const sourceFiles = files.sources.map((file) => open(file, 'source'));
  const bases = [types, predicates, entityFile, referenceFile].map(({ name }) => name);
  if (faults.some(({ file }) => bases.includes(file))) return { faults: inOrder(faults), compared: [] };

  const { vocabulary, faults: vocabularyFaults } = checkVocabulary(types, predicates);
  const { entities, faults: entityFaults } = checkEntities(entityFile, vocabulary);
  const { reference, faults: referenceFaults } = checkReference(referenceFile, entities, vocabulary);
  const baseFaults = [...vocabularyFaults, ...entityFaults, ...referenceFaults];
  faults.push(...baseFaults);

  const known = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    predicates: new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate])),
  };
  const sources: Source[] = [];
  const compared: string[] = [];
  for (const { file, broken } of sourceFiles) {
    if (file.faults.length > 0 || !broken.every(isInClaim)) continue;
    const checked = checkSource(file, known, broken);
    const sound = checked.faults.length + broken.length === 0;
    const text = sound ? readText(data, checked.source.text.sha256) : undefined;
    const own = text === undefined ? checked.faults : checkAgainstText(file, checked.source, text);
    const twice = sources.find(({ id }) => id === checked.source.id);
    if (twice)
      own.push(file.fault(['id'], 'DUPLICATE', `${twice.file} has the id ${twice.id} too`, 'choose another'));
    if (text !== undefined) compared.push(checked.source.id);
    faults.push(...own);
    if (own.length + broken.length === 0) sources.push(checked.source);
  }
  const result = { faults: inOrder(faults), compared };
  return baseFaults.length > 0
    ? result
    : { ...result, knowledge: { vocabulary, entities, reference, sources } };
}
