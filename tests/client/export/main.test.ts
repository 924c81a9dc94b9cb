import { expect, test } from 'vitest';
import { startProcess } from '../../support/app-process.ts';

const run = async (parameters: string[], environment: NodeJS.ProcessEnv = {}) => {
  const command = startProcess('client/export/main.ts', parameters, environment);
  const { code } = await command.ended;
  return { code, printed: command.printed() };
};

test('what is asked wrongly is named whole, before anything is started', async () => {
  const [wrong, network, nothing, help] = await Promise.all([
    run(['story', 'Story!', '--to', 'doc', '--language', 'fr', '--at', 'nowhere']),
    run(['network', 'story:a', '--to', 'html']),
    run([]),
    run(['--help']),
  ]);
  expect(wrong.code).toBe(2);
  for (const part of ['"Story!"', '--to is "doc"', '--language is "fr"', '--at is "nowhere"'])
    expect(wrong.printed).toContain(part);
  expect(network.code).toBe(2);
  for (const part of ['A network has no id', 'write one of svg, pdf, pptx, png'])
    expect(network.printed).toContain(part);
  expect(nothing.code).toBe(2);
  expect(help.code).toBe(0);
  expect(help.printed).toContain('npm run export -- story ID --to FORM');
});

test('a browser that is not where it is said to be is named', async () => {
  const { code, printed } = await run(['story', 'story:a', '--to', 'pdf'], { CHROME: '/no/such/chrome' });
  expect(code).toBe(4);
  expect(printed).toContain('There is no browser at /no/such/chrome, which CHROME or CHROMIUM_PATH names.');
});
