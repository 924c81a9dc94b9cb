import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, flags, NoBrowser, unpackedIn } from './browser.ts';
import { isReady, NotRunning, startApp, type Running } from './running.ts';
import { exportNetwork, type WantedPicture } from './network.ts';
import { exportStory, NotExported, type Wanted } from './story.ts';

const help = `npm run export -- story ID --to FORM
npm run export -- network --to FORM

  The story, or the network, as a file, made by a browser without a screen.

  --to        html (one file that opens without a network, both languages), pdf, pptx, or png (a picture of each step);
              of the network svg, pdf, pptx or png
  --picture   of the network: what the address of a picture says after its #; the opening one
  --language  en or ar: of the file, or which is seen first; en
  --out       folder for what is made; the present one
  --at        where Shabaka answers; http://127.0.0.1:4000, and where nobody does it is started for this
  --help      this

  The browser is the one that CHROME names, an installed Chrome or Chromium, or the one that npm ci brings.
  Paths of what was written go to standard output, all other words to standard error.

Ends with 0 when all is fine, 1 when there is no such story or it could not be made, 2 when called wrongly,
3 when Shabaka is away, 4 when there is no browser.`;

type ExitCode = 0 | 1 | 2 | 3 | 4;

const root = dirname(dirname(import.meta.dirname));
const say = (line: string) => console.error(line);
const forms = { story: ['html', 'pdf', 'pptx', 'png'], network: ['svg', 'pdf', 'pptx', 'png'] } as const;
const languages = ['en', 'ar'] as const;
const oneOf = <One extends string>(all: readonly One[], text: string): One | undefined =>
  all.find((one) => one === text);

async function main(): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      to: { type: 'string', default: '' },
      language: { type: 'string', default: 'en' },
      out: { type: 'string', default: '.' },
      at: { type: 'string' },
      picture: { type: 'string', default: '' },
    },
  });
  if (values.help) console.log(help);
  if (values.help) return 0;
  const [what, story = '', ...more] = positionals;
  if ((what !== 'story' && what !== 'network') || more.length > 0) return wrong(help);
  const form = oneOf<string>(forms[what], values.to);
  const language = oneOf(languages, values.language);
  const faults = [
    what === 'network'
      ? story === ''
        ? ''
        : `A network has no id; its picture is named by --picture`
      : /^[a-z0-9:/_~-]+$/.test(story)
        ? ''
        : `A story has an id like story:russia-isis-prison, not ${quoted(story)}`,
    form ? '' : `--to is ${quoted(values.to)}; write one of ${forms[what].join(', ')}`,
    language ? '' : `--language is ${quoted(values.language)}; write one of ${languages.join(', ')}`,
    values.at === undefined || URL.canParse(values.at) ? '' : `--at is ${quoted(values.at)}; write http://…`,
  ].filter((fault) => fault !== '');
  if (faults.length > 0 || !form || !language) return wrong(`${faults.join('.\n')}.`);
  // npm runs this at the root, whoever calls it from elsewhere means their own folder
  const out = resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
  const browser = await launch();
  let running: Running | null = null;
  try {
    running = await app(values.at?.replace(/\/$/, ''));
    if (what === 'network') {
      const asked = { picture: values.picture.replace(/^#/, ''), language, out };
      console.log(
        await exportNetwork(browser, running.address, { ...asked, form: form as WantedPicture['form'] }),
      );
      return 0;
    }
    const known = await stories(running.address);
    if (!known.includes(story))
      throw new NotExported(
        `There is no story ${quoted(story)}. There are: ${known.join(', ') || 'none yet'}`,
      );
    const paths = await exportStory(
      browser,
      running.address,
      { story, form: form as Wanted['form'], language, out },
      say,
    );
    for (const path of paths) console.log(path);
    return 0;
  } finally {
    await browser.close();
    await running?.stop();
  }
}

const quoted = (text: string) => JSON.stringify(text);

function wrong(message: string): ExitCode {
  say(message);
  return 2;
}

async function launch(): Promise<Browser> {
  const executablePath = await findBrowser(process.env, unpackedIn(root));
  try {
    return await chromium.launch({ executablePath, args: flags, chromiumSandbox: process.getuid?.() !== 0 });
  } catch {
    say('The browser could not shut itself off from the rest of this machine, and runs without that.');
    return chromium.launch({ executablePath, args: flags, chromiumSandbox: false });
  }
}

async function app(at: string | undefined): Promise<Running> {
  const address = at ?? `http://127.0.0.1:${process.env.PORT ?? 4000}`;
  if (await isReady(address)) return { address, stop: () => Promise.resolve() };
  if (at !== undefined) throw new NotRunning(`Shabaka does not answer at ${at}, or has no data yet.`);
  say(`Nobody answers at ${address}; Shabaka is started for this.`);
  return startApp(process.env);
}

async function stories(address: string): Promise<string[]> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stories(first: 100) { nodes { id } } }' }),
  });
  const { data } = (await answer.json()) as { data?: { stories: { nodes: { id: string }[] } } };
  if (!data) throw new NotRunning(`Shabaka at ${address} could not say which stories there are.`);
  return data.stories.nodes.map(({ id }) => id);
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) process.exitCode = wrong(`${(error as Error).message}\n\n${help}`);
  else {
    say((error as Error).message);
    process.exitCode = error instanceof NoBrowser ? 4 : error instanceof NotRunning ? 3 : 1;
  }
}
