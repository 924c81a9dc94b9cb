import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findUnsafe, stripInvisible } from '../cypher/names/unsafe.ts';

const root = dirname(import.meta.dirname);

test('no committed text holds an invisible, direction or control character', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !/\.(png|ico|woff2?)$/.test(file) && existsSync(join(root, file)));
  const wrong = files.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return findUnsafe(text).length > 0 || stripInvisible(text).count > 0;
  });
  expect(wrong).toEqual([]);
});
