import { describe, expect, test } from 'vitest';
import { against, results, type Figure, type Run } from '../results.ts';
import { readPages, withScale } from './quoted.ts';

const run = (figures: Figure[]): Run => ({ date: '', commit: '', machine: '', rounds: 1, figures });

describe('what pages say of large graphs', () => {
  test('is what was measured last', async () => {
    for (const page of readPages()) expect(await withScale(page, results().scale)).toBe(page);
  });

  test('follows what is measured', async () => {
    const loaded = ([claims, by]: [string, number]) =>
      Object.entries({
        'row files': 7,
        store: 400 * by,
        CPU: 35,
        'memory of the loader': 512,
        'memory of the importer': 1024,
        'memory of Neo4j': 600,
      }).map(([what, value]): Figure => ({
        what: `${claims} claims loaded: ${what}`,
        who: 'Shabaka',
        value,
        unit: '',
      }));
    const small: Figure = { what: 'overview', who: '10 claims', value: 2, unit: 'ms' };
    const page = '| claims | store |\n| - | - |\n| 1 | 2 |\n\ntext\n\n| question | 1 |\n| - | - |\n';
    const figures = [
      ...(['10', '100'] as const).flatMap((claims, index) => loaded([claims, 1 + 2 * index])),
      small,
      against({ ...small, who: '100 claims', value: 3 }, small),
    ];
    const told = await withScale(page, run(figures));
    expect(told.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual(
      expect.arrayContaining([
        '| 10 | 7 MB | 400 MB | 35 s | 0.5 GB | 1.0 GB | 0.6 GB |',
        '| 100 | 7 MB | 1.2 GB | 35 s | 0.5 GB | 1.0 GB | 0.6 GB |',
        'text',
        '| question | 10 | 100 | ratio |',
        '| overview | 2 ms | 3 ms | 1.5 × |',
      ]),
    );
    await expect(withScale(page, run([loaded(['10', 1])[1]!]))).rejects.toThrow('was not measured');
  });
});
