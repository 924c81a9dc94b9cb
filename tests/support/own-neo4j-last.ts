import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * In this order: what needs no Neo4j, while the run's own ones start; what is named nowhere, questions to them,
 * which warm them for the browser tests; then the files that start and kill one themselves. These take longest,
 * the last two side by side, so that no worker waits long for the other.
 */
const order = [
  /(?<!\.(database|e2e|long))\.test\.tsx?$/,
  /\.(database|long)\./,
  /\.e2e\./,
  /commands\/.*\.database/,
  /database-away/,
  /killed-load/,
  /lease-faults/,
  /server\/start|lease\./,
];
const rank = ({ moduleId }: TestSpecification) => order.findLastIndex((name) => name.test(moduleId));

/** The order of test files. */
export class OwnNeo4jLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
