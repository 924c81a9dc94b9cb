import { execute, type GraphQLSchema } from 'graphql';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { openDatabase, type Database, type Parameters } from '../../../cypher/database.ts';
import type { DatabaseConfig } from '../../../cypher/config.ts';
import { toParameters } from '../../../cypher/parameters.ts';
import { statement } from '../../../cypher/statements.ts';
import { createContext } from '../../../server/context.ts';
import { formats } from '../../../server/exports/formats.ts';
import { everything } from '../../../server/filter.ts';
import { createSchema } from '../../../server/schema.ts';
import { createTextStore } from '../../../server/text-store.ts';
import { vocabularyOf } from '../../../server/vocabulary.ts';
import type { Question } from './questions.ts';

/** A statement that the server asked the database, with what it was given. */
interface Statement {
  name: string;
  parameters: Parameters;
}

/** One graph that can be asked. */
export interface Asked {
  driver: Driver;
  /** What the server asks the database for that question, of each of its things. */
  statements(question: Question): Promise<Statement[][]>;
  /** Milliseconds until all of these are answered, one after the other. */
  timed(statements: Statement[]): Promise<number>;
  /** Milliseconds until the first piece of that export has come; the rest is not asked for. */
  exported(name: string): Promise<number>;
  /** How often Neo4j looked at what it stores to answer them. */
  hits(statements: Statement[]): Promise<number>;
  close(): Promise<void>;
}

/** No question may take so long; what does is told as such. */
const patient = { timeout: 120_000 };

export function openAsked(config: DatabaseConfig): Asked {
  const database = openDatabase(config);
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
  const schema = createSchema();
  return {
    driver,
    async statements(question) {
      const all: Statement[][] = [];
      for (const variables of question.variables) {
        const after = question.next?.((await answered(database, schema, question, variables)).data as never);
        const { statements } = await answered(
          database,
          schema,
          question,
          after ? { ...variables, after } : variables,
        );
        all.push(statements);
      }
      return all;
    },
    async timed(statements) {
      const began = performance.now();
      for (const { name, parameters } of statements) await database.read(name, parameters, patient);
      return performance.now() - began;
    },
    async exported(name) {
      const began = performance.now();
      const leaving = new AbortController();
      const services = servicesOf(database);
      const pieces = formats.get(name)?.write(
        {
          filter: everything,
          vocabulary: await services.vocabulary(),
          stream: (key, parameters) =>
            database.stream(key, parameters, { signal: leaving.signal, ...patient }),
        },
        () => createContext(services, leaving.signal),
      );
      if (!pieces) throw new Error(`there is no export ${name}`);
      for await (const piece of pieces) if (piece.length > 0) break;
      return performance.now() - began;
    },
    async hits(statements) {
      let sum = 0;
      for (const { name, parameters } of statements) {
        const { text } = statement(name, parameters);
        const { summary } = await driver.executeQuery(`PROFILE ${text}`, toParameters(parameters), {
          database: config.database,
        });
        if (summary.profile) sum += hitsOf(summary.profile);
      }
      return sum;
    },
    async close() {
      await driver.close();
      await database.close();
    },
  };
}

/** The answer to a question, and what was asked of the database for it, apart from what a server keeps at hand. */
async function answered(
  database: Database,
  schema: GraphQLSchema,
  { what, document }: Question,
  variableValues: Record<string, unknown>,
) {
  const statements: Statement[] = [];
  const listening: Database = {
    ...database,
    read(name, parameters = {}, options = {}) {
      if (!atHand.has(name)) statements.push({ name, parameters });
      return database.read(name, parameters, { ...options, ...patient });
    },
  };
  const contextValue = createContext(servicesOf(listening), new AbortController().signal);
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw new Error(`${what}: ${errors[0].message}`, { cause: errors[0].originalError });
  if (statements.length === 0 && !what.startsWith('statistics')) throw new Error(`${what} asked nothing`);
  return { data: data as Record<string, unknown>, statements };
}

const servicesOf = (database: Database) => ({
  database,
  vocabulary: vocabularyOf(database),
  texts: createTextStore('/nowhere'),
});

const atHand = new Set(['read/graph', 'read/types', 'read/predicates']);

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
