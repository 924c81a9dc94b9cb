import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { leaseLocalNeo4j } from '../../../cypher/local/lease.ts';
import { openExplorer } from '../../support/explorer.ts';
import { firstJavaScript } from '../../support/first-javascript.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import type { BenchOptions } from '../bench.ts';
import { against, type Figure } from '../results.ts';

const built = join(import.meta.dirname, '..', '..', '..', 'dist', 'client');

/** What had to come before the article's first picture stood, beside the limit and all that there is. */
export async function measureFirstScreen({ report }: BenchOptions): Promise<Figure[]> {
  report('JavaScript before the first picture');
  const data = mkdtempSync(join(tmpdir(), 'shabaka-bench-'));
  const lease = await leaseLocalNeo4j({ data, jars: jarsFolder, report });
  const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = lease;
  try {
    const environment = { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, SHABAKA_DATA: data };
    const explorer = await openExplorer(environment);
    try {
      // Arabic has the words that are longer
      const { page } = await explorer.open({ lang: 'ar' });
      const first = (await firstJavaScript(page)).reduce((sum, { bytes }) => sum + bytes, 0);
      const figure = (who: string, bytes: number): Figure => ({
        what: 'JavaScript before the first picture, compressed',
        who,
        value: bytes / 1000,
        unit: 'kB',
      });
      const limit = figure('what is allowed', 250_000);
      return [
        limit,
        against(figure('Shabaka', first), limit, { atMost: 1 }),
        against(figure('all of the page, also what is opened later', allJavaScript()), limit),
      ];
    } finally {
      await explorer.close();
    }
  } finally {
    await lease.release();
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

function allJavaScript(): number {
  const names = readdirSync(built, { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => name.endsWith('.js'));
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name))).length, 0);
}
