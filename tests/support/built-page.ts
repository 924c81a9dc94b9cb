import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { leanCytoscape } from '../../client/lean-cytoscape.ts';

/** A page of the tests' own that draws with the client's code, as the app's page is built. */
export interface BuiltPage {
  address: string;
  stop(): void;
}

export async function buildPage(root: string): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-page-'));
  await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [leanCytoscape()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 5000 },
    worker: { format: 'es' },
  });
  const server = createServer(sirv(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
