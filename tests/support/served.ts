import { startProcess, type AppProcess } from './app-process.ts';

/** The app as tests see it: where it answers, and the process that does. */
export interface Served {
  address: string;
  process: AppProcess;
  stop(): Promise<void>;
}

/** Loads the sources into the run's own Neo4j, or the one the environment names, and serves them on a free port. */
export async function serveArticle(environment: NodeJS.ProcessEnv = {}): Promise<Served> {
  const loader = startProcess('seed/main.ts', ['load'], environment);
  const { code } = await loader.ended;
  if (code !== 0) throw new Error(`the sources were not loaded:\n${loader.printed()}`);
  return serve(environment);
}

/** Serves what is loaded already. */
export async function serve(environment: NodeJS.ProcessEnv = {}): Promise<Served> {
  const server = startProcess('server/main.ts', [], { PORT: '0', ...environment });
  const [address] = await server.line(/http:\/\/\S+/);
  return {
    address,
    process: server,
    async stop() {
      server.child.kill('SIGTERM');
      await server.ended;
    },
  };
}
