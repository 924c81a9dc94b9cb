import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compiledWords } from './compiled-words.ts';
import { leanCytoscape } from './lean-cytoscape.ts';

const room = fileURLToPath(new URL('.', import.meta.url));
const server = process.env.SHABAKA_SERVER ?? 'http://127.0.0.1:4000';

/** React Aria brings its own strings in some thirty languages; the page speaks two. */
function twoLanguages(): Plugin {
  return {
    name: 'two-languages',
    enforce: 'pre',
    load(id) {
      const [, locale] = /\/intl\/[^?]*\/([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id) ?? [];
      return locale && !['ar-AE', 'en-US'].includes(locale) ? 'export default {}' : null;
    },
  };
}

/** Beside each file of text its gzip, which the server sends as it is. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
        if (/\.(js|json|css|html|svg)$/.test(file))
          writeFileSync(join(dir, `${file}.gz`), gzipSync(readFileSync(join(dir, file)), { level: 9 }));
    },
  };
}

export default defineConfig(({ command }) => {
  // whoever builds inside a test run would else get React's development form: twice the size, half the speed
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: room,
    publicDir: 'public',
    plugins: [leanCytoscape(), compiledWords(), twoLanguages(), react(), compressed()],
    build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
    worker: { format: 'es' },
    server: {
      host: '127.0.0.1',
      proxy: Object.fromEntries(['/graphql', '/ready', '/health'].map((path) => [path, server])),
    },
  };
});
