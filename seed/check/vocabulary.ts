import type { Vocabulary } from '../knowledge.ts';
import { Report } from './report.ts';
import { toEnum, type WrittenPredicates, type WrittenTypes } from './written.ts';
import type { YamlFile } from './yaml-file.ts';

/** Types and predicates: unique, roots known, opposites naming each other. */
export function checkVocabulary(
  types: YamlFile,
  predicates: YamlFile,
): { vocabulary: Vocabulary; faults: Report['faults'] } {
  const typeReport = new Report(types);
  const report = new Report(predicates);
  const { types: writtenTypes } = types.value as WrittenTypes;
  const { roots, predicates: written } = predicates.value as WrittenPredicates;
  typeReport.mustBeUnique(
    writtenTypes.map(({ id }) => id),
    (index) => ['types', index, 'id'],
    'type',
  );
  report.mustBeUnique(
    roots.map(({ id }) => id),
    (index) => ['roots', index, 'id'],
    'root',
  );
  report.mustBeUnique(
    written.map(({ id }) => id),
    (index) => ['predicates', index, 'id'],
    'predicate',
  );
  const knownRoots = new Map(roots.map((root) => [root.id, root]));
  const known = new Map(written.map((predicate) => [predicate.id, predicate]));
  written.forEach(({ id, root, opposite, symmetric }, index) => {
    report.mustBeKnown(root, knownRoots, ['predicates', index, 'root'], 'root', 'the roots above');
    if (opposite === undefined) return;
    const path = ['predicates', index, 'opposite'];
    if (opposite === id)
      report.add(path, 'BAD_PREDICATE', `${id} is its own opposite`, 'name another, or none');
    else if (report.mustBeKnown(opposite, known, path, 'predicate', 'this file')) {
      const other = known.get(opposite);
      if (other?.opposite !== id)
        report.add(
          path,
          'BAD_PREDICATE',
          `${opposite} does not name ${id} as its opposite`,
          'name each other',
        );
      if ((other?.symmetric ?? false) !== (symmetric ?? false))
        report.add(
          path,
          'BAD_PREDICATE',
          `only one of ${id} and ${opposite} is symmetric`,
          'make both so, or none',
        );
    }
  });
  return {
    faults: [...typeReport.faults, ...report.faults],
    vocabulary: {
      types: writtenTypes.map(({ id, kind, label }) => ({ id, label, kind: toEnum(kind) })),
      roots,
      predicates: written.map(({ symmetric = false, ...predicate }) => ({ ...predicate, symmetric })),
    },
  };
}
