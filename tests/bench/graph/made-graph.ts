import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WrittenPredicates, WrittenReference } from '../../../seed/check/written.ts';
import type { Bilingual } from '../../../seed/knowledge.ts';
import { ownSeed } from '../../support/own-seed.ts';
import { referenceItems, registry, thingId, unnamed, type WrittenEntity } from './registry.ts';
import { shapeOf, type GraphSize } from './shape.ts';
import { hasUnnamed, lengthOf, sourceAt, sourceId, type SourceFile, type Words } from './source-at.ts';
import { tally, type Expected } from './tally.ts';

/** A made-up graph as the files of a seed folder would tell it; sources are made as they are asked for. */
export interface MadeGraph {
  entities: WrittenEntity[];
  reference: WrittenReference['items'];
  /** Each time from the beginning. */
  sources(): Iterable<SourceFile>;
  /** Counts of what `sources()` gives; makes all of them once more. */
  expected(): Expected;
}

/** The project's own vocabulary serves it. */
const vocabulary = parse(
  readFileSync(join(ownSeed, 'vocabulary', 'predicates.yaml'), 'utf8'),
) as WrittenPredicates;

export function madeGraph(size: GraphSize): MadeGraph {
  const shape = shapeOf(size);
  const lengths: number[] = [];
  for (let left = shape.claims; left > 0; left -= lengths.at(-1) ?? left)
    lengths.push(Math.min(lengthOf(shape, lengths.length), left));
  // a source of one claim has a heading and nobody to quote
  const quoting = (number: number) => hasUnnamed(number) && (lengths[number] ?? 0) > 1;
  const entities = [
    ...registry(shape),
    ...lengths.flatMap((_, number) => (quoting(number) ? [unnamed(sourceId(number))] : [])),
  ];
  const labels = new Map(entities.slice(0, shape.things).map(({ id, label }) => [id, label]));
  const predicates = new Map(vocabulary.predicates.map(({ id, label }) => [id, label]));
  const nothing: Bilingual = { ar: '', en: '' };
  const words: Words = {
    thing: (number) => labels.get(thingId(number)) ?? nothing,
    predicate: (id) => predicates.get(id) ?? nothing,
  };
  function* sources() {
    for (const [number, length] of lengths.entries()) yield sourceAt(shape, number, length, words);
  }
  return {
    entities,
    reference: [...referenceItems(shape)],
    sources,
    expected() {
      const symmetric = new Set(vocabulary.predicates.flatMap(({ id, symmetric: is }) => (is ? [id] : [])));
      const { count, expected } = tally(entities, (predicate) => symmetric.has(predicate));
      for (const source of sources()) count(source);
      return expected();
    },
  };
}
