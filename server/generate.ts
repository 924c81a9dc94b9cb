import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { z } from 'zod';
import { apiDocument } from './api-document.ts';
import { examples } from './examples.ts';
import { exportNames } from './exports.ts';
import { createSchema } from './schema.ts';
import { storyDocument } from './stories/document.ts';
import { viewDocument } from './views/document.ts';

/**
 * `npm run generate`: the whole SDL as one file, the API as a document, the JSON Schemas of views and stories, the
 * client's types, and the page's questions by their hash. With `--check` nothing is
 * written; it fails and names the files that would differ.
 */
const root = dirname(import.meta.dirname);

interface Generated {
  /** Relative to the project. */
  file: string;
  content: string;
}

function sdl(): Generated {
  const note = '# Written by "npm run generate" from server/graph.graphql and server/features/*.graphql.\n\n';
  return { file: 'server/schema.graphql', content: `${note}${printSchema(createSchema())}\n` };
}

async function clientTypes(): Promise<Generated[]> {
  const outputs = (await generate(
    {
      cwd: root,
      silent: true,
      schema: ['server/graph.graphql', 'server/features/*.graphql'],
      documents: ['client/api/*.graphql'],
      generates: {
        'client/api/generated/': {
          preset: 'client',
          presetConfig: {
            fragmentMasking: false,
            persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
          },
          config: {
            documentMode: 'string',
            enumsAsTypes: true,
            useTypeImports: true,
            scalars: {
              ID: 'string',
              ViewDocument: '../../state/view-document.ts#ViewDocument',
              StoryDocument: '../../state/story-document.ts#StoryDocument',
            },
            skipTypename: true,
            avoidOptionals: false,
            dedupeFragments: true,
          },
        },
      },
    },
    false,
  )) as { filename: string; content: string }[];
  return outputs.map(({ filename, content }) =>
    // the server, which knows the page's questions, imports nothing of the page
    filename.endsWith('/persisted-documents.json')
      ? { file: 'server/page-documents.json', content: `${content.trimEnd()}\n` }
      : { file: filename, content },
  );
}

const document = {
  file: 'docs/api.md',
  content: apiDocument(createSchema(), examples, exportNames),
};

/** What a view's document may hold, for editors and programs elsewhere. */
const viewSchema = {
  file: 'docs/view.schema.json',
  content: `${JSON.stringify({ title: 'View', ...z.toJSONSchema(viewDocument, { io: 'input' }) }, null, 2)}\n`,
};

/** Likewise of a story's. */
const storySchema = {
  file: 'docs/story.schema.json',
  content: `${JSON.stringify({ title: 'Story', ...z.toJSONSchema(storyDocument, { io: 'input' }) }, null, 2)}\n`,
};

const outputs = [sdl(), document, viewSchema, storySchema, ...(await clientTypes())];
const differ = outputs.filter(({ file, content }) => {
  try {
    return readFileSync(join(root, file), 'utf8') !== content;
  } catch {
    return true;
  }
});

if (process.argv.includes('--check')) {
  for (const { file } of differ)
    console.error(`${file} differs from what "npm run generate" writes; run it and commit.`);
  process.exitCode = differ.length > 0 ? 1 : 0;
} else {
  for (const { file, content } of differ) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
    console.log(`wrote ${file}`);
  }
}
