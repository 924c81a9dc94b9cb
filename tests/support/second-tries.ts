import type { Reporter, TestModule } from 'vitest/node';

/** Says which tests failed first and passed then: each is a fault of the test or of the product, to be mended. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const late = modules.flatMap((module) =>
      [...module.children.allTests('passed')]
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => {
          const [fault] = (test.result().errors ?? []).map(({ message }) => message.split('\n')[0]);
          return `  ${module.relativeModuleId} > ${test.fullName}: ${fault}`;
        }),
    );
    if (late.length > 0) console.error(`\n${late.length} passed only when tried again:\n${late.join('\n')}`);
  }
}
