import { expect, test } from 'vitest';
import { readReadme, withFigures } from './readme.ts';
import { results } from './results.ts';

test('the README quotes what was measured last', async () => {
  expect(await withFigures(readReadme(), results())).toBe(readReadme());
});

test('a figure that changes changes the table, and a table that is gone is missed', async () => {
  const { server } = results();
  const figures = server!.figures.map((figure) =>
    figure.ratio === undefined ? figure : { ...figure, ratio: 7.77 },
  );
  const told = await withFigures(readReadme(), { server: { ...server!, figures } });
  expect(told).toContain('7.77 ×');
  expect(told).not.toBe(readReadme());
  await expect(withFigures('# Nothing', { server: server! })).rejects.toThrow('neighbours');
});
