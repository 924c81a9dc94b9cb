import { spawn, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { median } from '../rounds.ts';
import type { Told } from './serve.ts';

/** A server in a process of its own, which is asked over one connection, one question after another. */
export interface Contestant {
  ask(body: string, first: number): Promise<{ status: number; text: string }>;
  /** Median latency and CPU of one answer, in milliseconds. */
  measure(body: string, first: number, times: number): Promise<Measured>;
  stop(): void;
}

export type Measured = Record<'cpu' | 'latency', number>;

/** Starts a file of this folder as a server. @throws when it ends instead */
export async function startContestant(
  file: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Contestant> {
  const child = spawn(process.execPath, ['--import=tsx', join(import.meta.dirname, file)], {
    // none but the Neo4j that is named here
    env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: '', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = await tellingOf(child, file);
  if (!('port' in told)) throw new Error(`${file} told no port`);
  const { port } = told;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  const ask = (body: string, first: number) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const path = `/graphql?first=${first}`;
      const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      });
      sent.once('error', reject).end(body);
    });

  async function cpu(): Promise<number> {
    child.send('cpu');
    const answer = await tellingOf(child, file);
    return 'cpu' in answer ? answer.cpu / 1000 : Number.NaN;
  }

  return {
    ask,
    async measure(body, first, times) {
      const latencies: number[] = [];
      const before = await cpu();
      for (let time = 0; time < times; time += 1) {
        const begun = performance.now();
        const { status } = await ask(body, first);
        latencies.push(performance.now() - begun);
        if (status !== 200) throw new Error(`${file} answered ${status}`);
      }
      return { cpu: ((await cpu()) - before) / times, latency: median(latencies) };
    },
    stop() {
      agent.destroy();
      child.kill();
    },
  };
}

function tellingOf(child: ChildProcess, file: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`${file} ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (told) => {
      child.off('exit', ended);
      resolve(told as Told);
    });
  });
}
