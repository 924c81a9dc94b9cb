import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  root: room,
  publicDir: 'public',
  plugins: [twoLanguages(), react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/graphql', '/ready', '/health'].map((path) => [path, server])),
  },
});
