import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `tsx tests/run.ts [group]`: all groups but `long`, or the one named; then one line of totals, read from
 * the runner's own report. Fails when a test failed and also when none ran.
 */
const [group, ...rest] = process.argv.slice(2);
const projects = group ? [group] : ['unit', 'database', 'e2e'];
const root = dirname(import.meta.dirname);
const report = join(root, '.local', 'reports', `${group ?? 'test'}.json`);
mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });

const runner = spawn(
  join(root, 'node_modules', '.bin', 'vitest'),
  [
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    '--reporter=./tests/support/second-tries.ts',
    `--outputFile.json=${report}`,
    ...rest,
  ],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => runner.kill(signal));

runner.on('close', (code) => {
  const totals = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>)
    : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = totals;
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (passed === 0) console.error('tests/run: no test ran.');
  process.exit(code === 0 && passed > 0 && failed === 0 ? 0 : 1);
});
