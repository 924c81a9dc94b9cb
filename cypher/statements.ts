import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One `.cypher` file: its name is its path below `cypher/` without the ending, as in `read/search`. */
export interface Statement {
  name: string;
  text: string;
  /** The same for a filter that narrows nothing: its conditions are left out. */
  wide: string;
  /** The same for a filter that names voices, of whom an index tells whether they say it. */
  voiced: string;
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

/** What a filter asks; Neo4j plans all of it, also where it asks nothing, in more than twice the time. */
const filterParts = /\{(?:claim|relation)-(?:filter|stays)\}/g;

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
      const written = readFileSync(join(room, folder, file), 'utf8');
      const text = withParts(written);
      const wide = withParts(written.replaceAll(filterParts, 'true'));
      const voiced = withParts(written.replaceAll('{relation-stays}', '{relation-stays-by-voice}'));
      const code = text.replace(/\/\/.*$/gm, '');
      const parameters = [...new Set([...code.matchAll(/\$(\w+)/g)].map((m) => m[1] as string))];
      return { name: `${folder}/${file.slice(0, -'.cypher'.length)}`, text, wide, voiced, parameters };
    });
}

const statements = new Map(folders.flatMap(load).map((statement) => [statement.name, statement]));

/** All statements of a folder, in the order of their file names. */
export function statementsIn(folder: Folder): Statement[] {
  return [...statements.values()].filter(({ name }) => name.startsWith(`${folder}/`));
}

function narrowsNothing(filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return false;
  const { onClaims, onRelations } = filter as Record<string, unknown>;
  return onClaims === false && onRelations === false;
}

const namesVoices = (filter: unknown) =>
  typeof filter === 'object' &&
  filter !== null &&
  Array.isArray((filter as Record<string, unknown>).speakers);

/**
 * The statement of that name in the form that fits its `filter`, if it has one, after checking that exactly its
 * parameters are given.
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
  const filter = given['filter'];
  if (narrowsNothing(filter)) return { ...found, text: found.wide };
  return namesVoices(filter) ? { ...found, text: found.voiced } : found;
}
