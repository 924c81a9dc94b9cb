import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose programs are started, killed and started again take minutes; begun last, one of them would run alone. */
const long = [/killed-load/, /local\/lease/, /server\/start/, /\.e2e\./, /commands\//];
const rank = ({ moduleId }: TestSpecification) => (long.findIndex((name) => name.test(moduleId)) + 6) % 6;

/** Begins with the files that take longest, so that the workers end at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
