import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One `.cypher` file: its name is its path below `cypher/` without the ending, as in `read/search`. */
export interface Statement {
  name: string;
  text: string;
  /** Names of the `$parameters` in the text. */
  parameters: string[];
}

/** A statement was asked for that has no file, or with other parameters than it names. */
export class BadStatement extends Error {
  override name = 'BadStatement';
}

const room = import.meta.dirname;

/** `write` brings sources in, `keep` holds what people make here, `restore` an exported graph. */
const folders = ['schema', 'read', 'write', 'keep', 'restore'] as const;
type Folder = (typeof folders)[number];

/** A text without its comments, which say what it is to its readers here. */
export const withoutComments = (text: string) => text.replace(/^\/\/.*\n/gm, '').trim();

/** A condition that several statements or conditions share, in place of its name in braces: `{claim-filter}`. */
function withParts(text: string): string {
  return text.replace(/\{([a-z]+(?:-[a-z]+)+)\}/g, (_, part: string) => {
    const condition = readFileSync(join(room, 'parts', `${part}.cypher`), 'utf8');
    return `(${withParts(withoutComments(condition))})`;
  });
}

function load(folder: string): Statement[] {
  return readdirSync(join(room, folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = withParts(readFileSync(join(room, folder, file), 'utf8'));
      const code = text.replace(/\/\/.*$/gm, '');
      const parameters = [...new Set([...code.matchAll(/\$(\w+)/g)].map((m) => m[1] as string))];
      return { name: `${folder}/${file.slice(0, -'.cypher'.length)}`, text, parameters };
    });
}

const statements = new Map(folders.flatMap(load).map((statement) => [statement.name, statement]));

/** All statements of a folder, in the order of their file names. */
export function statementsIn(folder: Folder): Statement[] {
  return [...statements.values()].filter(({ name }) => name.startsWith(`${folder}/`));
}

/**
 * The statement of that name, after checking that exactly its parameters are given.
 * @throws BadStatement naming what is missing or left over.
 */
export function statement(name: string, given: Record<string, unknown>): Statement {
  const found = statements.get(name);
  if (!found) throw new BadStatement(`cypher/statements: there is no file cypher/${name}.cypher`);
  const missing = found.parameters.filter((parameter) => !(parameter in given));
  const extra = Object.keys(given).filter((parameter) => !found.parameters.includes(parameter));
  if (missing.length + extra.length > 0)
    throw new BadStatement(
      `cypher/${name}.cypher: parameters missing [${missing.join(', ')}], not in the statement [${extra.join(', ')}]`,
    );
  return found;
}
