import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * In this order, what is named nowhere first: questions to the run's own Neo4j, which warm it for the browser
 * tests; then the files that start and kill one themselves. These take minutes, the longest two at last side by
 * side, so that no worker waits long for the other.
 */
const order = [
  /\.e2e\./,
  /commands\//,
  /database-away/,
  /server\/start/,
  /lease-faults/,
  /killed-load|lease\./,
];
const rank = ({ moduleId }: TestSpecification) => order.findLastIndex((name) => name.test(moduleId));

/** The order of test files. */
export class OwnNeo4jLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
