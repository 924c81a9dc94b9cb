import type { Vocabulary } from '../knowledge.ts';
import type { Opened } from './shape.ts';
import { toEnum, type WrittenPredicates, type WrittenTypes } from './written.ts';

/** Types and predicates: unique, roots known, opposites naming each other. */
export function checkVocabulary(
  { value: { types }, report: typeReport }: Opened<WrittenTypes>,
  { value: { roots, predicates }, report }: Opened<WrittenPredicates>,
): Vocabulary {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  typeReport.mustBeUnique(ids(types), (index) => ['types', index, 'id'], 'type');
  report.mustBeUnique(ids(roots), (index) => ['roots', index, 'id'], 'root');
  report.mustBeUnique(ids(predicates), (index) => ['predicates', index, 'id'], 'predicate');
  const knownRoots = new Map(roots.map((root) => [root.id, root]));
  const known = new Map(predicates.map((predicate) => [predicate.id, predicate]));
  predicates.forEach(({ id, root, opposite, symmetric = false }, index) => {
    report.mustBeKnown(root, knownRoots, ['predicates', index, 'root'], 'root', 'the roots above');
    if (opposite === undefined) return;
    const path = ['predicates', index, 'opposite'];
    if (opposite === id) {
      report.add(path, 'BAD_PREDICATE', `${id} is its own opposite`, 'name another, or none');
      return;
    }
    const other = known.get(opposite);
    if (!report.mustBeKnown(opposite, known, path, 'predicate', 'this file') || !other) return;
    const back = other.opposite;
    // what is wrong with the other's own opposite is told there
    const toldThere = back !== undefined && (back === opposite || !known.has(back));
    if (back !== id && !toldThere)
      report.add(path, 'BAD_PREDICATE', `${opposite} does not name ${id}`, `write opposite: ${id} there`);
    if (back === id && symmetric && !other.symmetric)
      report.add(path, 'BAD_PREDICATE', `${id} is symmetric and ${opposite} is not`, 'make both so, or none');
  });
  return {
    types: types.map(({ id, kind, label }) => ({ id, label, kind: toEnum(kind) })),
    roots,
    predicates: predicates.map(({ symmetric = false, ...predicate }) => ({ ...predicate, symmetric })),
  };
}
