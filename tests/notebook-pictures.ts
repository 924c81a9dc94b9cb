import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pythonEnvironment } from '../notebooks/python-environment.ts';

const root = dirname(import.meta.dirname);
/** Cells of the notebook, by their ids. */
const cells = ['voices', 'firmness', 'picture-arabic'];

/** Runs the notebook against the app and photographs what some of its cells show. */
export async function photographNotebook(browser: Browser, address: string, folder: string): Promise<void> {
  const notebooks = join(root, 'notebooks');
  const place = mkdtempSync(join(tmpdir(), 'shabaka-notebook-'));
  try {
    const python = await pythonEnvironment(
      join(notebooks, 'requirements.txt'),
      join(root, '.local'),
      console.error,
    );
    const run = join(root, 'tests', 'readers', 'run_notebook.py');
    const ran = join(place, 'ran.ipynb');
    execFileSync(python, [run, join(notebooks, 'shabaka.ipynb'), notebooks, ran], {
      env: { ...process.env, SHABAKA_URL: address },
      maxBuffer: 100_000_000,
    });
    execFileSync(python, ['-m', 'nbconvert', '--to', 'html', ran, '--output', join(place, 'ran.html')], {
      stdio: 'ignore',
    });
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    await page.goto(`file://${join(place, 'ran.html')}`);
    for (const name of cells)
      await page.locator(`[id="cell-id=${name}"]`).screenshot({ path: join(folder, `notebook-${name}.png`) });
    await page.close();
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
