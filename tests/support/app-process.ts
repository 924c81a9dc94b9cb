import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { dirname, join } from 'node:path';

const root = dirname(dirname(import.meta.dirname));

/** A program of ours run as a person runs it: a process of its own, killed for good at the end. */
export interface AppProcess {
  child: ChildProcess;
  /** Resolves with the first line of stdout that matches; rejects when the process ends before. */
  line(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Resolves in the moment in which a line with that text comes, on either stream: to interrupt what it begins. */
  says(text: string): Promise<unknown>;
  /** Resolves with code and signal when it has ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** All that it printed so far, both streams. */
  printed(): string;
}

/** Starts a TypeScript file of the project in a process group of its own. */
export function startProcess(file: string, parameters: string[], environment: NodeJS.ProcessEnv): AppProcess {
  const child = spawn(process.execPath, ['--import=tsx', join(root, file), ...parameters], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<(line: string) => void>();
  const [out, err] = [child.stdout, child.stderr].map((input) => createInterface({ input }));
  out!.on('line', (line) => {
    lines.push(line);
    for (const see of waiting) see(line);
  });
  err!.on('line', (line) => lines.push(line));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  return {
    child,
    ended,
    printed: () => lines.join('\n'),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const see = (line: string) => {
          const match = line.match(pattern);
          if (!match) return;
          waiting.delete(see);
          resolve(match);
        };
        waiting.add(see);
        lines.forEach(see);
        void ended.then(({ code }) =>
          reject(new Error(`${file} ended with ${code} before ${pattern}:\n${lines.join('\n')}`)),
        );
      }),
    says: (text) =>
      new Promise((resolve, reject) => {
        if (lines.some((line) => line.includes(text))) return resolve(text);
        for (const stream of [out!, err!]) stream.on('line', (line) => line.includes(text) && resolve(text));
        void ended.then(({ code }) =>
          reject(new Error(`${file} ended with ${code} and never said ${text}:\n${lines.join('\n')}`)),
        );
      }),
  };
}

/** Ids of the processes whose command line names the text, which is best a folder of the test's own. */
export function processesNaming(text: string): number[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((line) => line.includes(text))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid);
}

/** Waits until `check` answers true. @throws with `what` after `limit` milliseconds. */
export async function until(what: string, check: () => boolean | Promise<boolean>, limit = 120_000) {
  const end = Date.now() + limit;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
