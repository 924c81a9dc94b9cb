import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import type { DatabaseConfig } from './config.ts';
import {
  DatabaseCannotWrite,
  DatabaseRefused,
  DatabaseUnavailable,
  QueryCancelled,
  QueryTimeout,
} from './failures.ts';
import { toParameters } from './parameters.ts';
import { statement } from './statements.ts';

export type Parameters = Record<string, unknown>;

export interface ReadOptions {
  /** Ends the query on the server when it fires; the request's own signal belongs here. */
  signal?: AbortSignal;
  /** Milliseconds until the query is ended; 10,000 unless told. */
  timeout?: number;
}

/** What a write changed: the database's own counters, zeros left out. */
export type Changes = Record<string, number>;

/** A write transaction: statements by name, all or nothing. */
export interface Write {
  /** Rows of a statement as plain objects. */
  run<Row = Parameters>(name: string, parameters?: Parameters): Promise<Row[]>;
  /** Counters of all statements run so far, summed. */
  changes(): Changes;
}

/** The one way to Neo4j. Statements are named by file (`read/search`); values are only ever parameters. */
export interface Database {
  /** Rows of a reading statement as plain objects; integers arrive as numbers. */
  read<Row = Parameters>(name: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /** The same, row by row, for answers that do not fit into memory. */
  stream<Row = Parameters>(name: string, parameters?: Parameters, options?: ReadOptions): AsyncIterable<Row>;
  /** Runs `work` in one transaction; it may be run again after a passing fault, so it must be idempotent. */
  write<T>(work: (write: Write) => Promise<T>): Promise<T>;
  /** Runs a schema statement, which Neo4j wants in a transaction of its own. */
  define(name: string): Promise<Changes>;
  /** @throws DatabaseUnavailable when Neo4j does not answer. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Questions that can be under way at once; more wait. */
export const poolSize = 50;
const readTimeout = 10_000;
const verifyTimeout = 2500;
const loadTimeout = 600_000;
/** Milliseconds in which a write is tried again when it clashes with another one. */
const clashTime = 15_000;

/** Opens a pool of connections; nothing is sent before the first question. */
export function openDatabase(config: DatabaseConfig): Database {
  const { database } = config;
  const driver: Driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    // also how long a question waits for a free connection, so not shorter than 3 s demand
    connectionAcquisitionTimeout: 2500,
    connectionTimeout: 2000,
    // a connection that may have died unseen is tried before it is trusted with a question
    connectionLivenessCheckTimeout: 5000,
    // one more try after a second: two would tell after more than 3 s that Neo4j is away
    maxTransactionRetryTime: 700,
    telemetryDisabled: true,
    userAgent: 'shabaka',
  });
  const bookmarkManager = driver.executeQueryBookmarkManager;

  return {
    async read<Row>(name: string, parameters: Parameters = {}, options: ReadOptions = {}) {
      const { text } = statement(name, parameters);
      const { signal, timeout = readTimeout } = options;
      if (signal?.aborted) throw new QueryCancelled(name, { cause: signal.reason });
      const deadline = AbortSignal.timeout(timeout);
      const session = driver.session({ database, defaultAccessMode: 'READ', bookmarkManager });
      const answer = session.executeRead((transaction) => transaction.run(text, toParameters(parameters)), {
        timeout: timeout + 1000,
      });
      try {
        const end = signal ? AbortSignal.any([signal, deadline]) : deadline;
        const { records } = await beforeAbort(answer, end);
        return records.map((record) => record.toObject() as Row);
      } catch (error) {
        throw failure(error, name, timeout, deadline, signal);
      } finally {
        // closing is what ends the query on the server; nobody waits for a server that may be gone
        void session.close().catch(() => undefined);
      }
    },

    async *stream<Row>(name: string, parameters: Parameters = {}, options: ReadOptions = {}) {
      const { text } = statement(name, parameters);
      const { signal, timeout = loadTimeout } = options;
      if (signal?.aborted) throw new QueryCancelled(name, { cause: signal.reason });
      const deadline = AbortSignal.timeout(timeout);
      const session = driver.session({
        database,
        defaultAccessMode: 'READ',
        bookmarkManager,
        fetchSize: 500,
      });
      const end = signal ? AbortSignal.any([signal, deadline]) : deadline;
      const result = session.run(text, toParameters(parameters), { timeout: timeout + 1000 });
      const rows = result[Symbol.asyncIterator]();
      try {
        for (;;) {
          // raced row by row: once the session is closed, the driver's iterator neither goes on nor ends
          const { done, value } = await beforeAbort(rows.next(), end);
          if (done) return;
          yield value.toObject() as Row;
        }
      } catch (error) {
        throw failure(error, name, timeout, deadline, signal);
      } finally {
        void session.close().catch(() => undefined);
      }
    },

    async write<T>(work: (write: Write) => Promise<T>) {
      const session = driver.session({ database, bookmarkManager });
      try {
        return await afterClashes(() =>
          session.executeWrite((transaction) => work(writer(transaction)), { timeout: loadTimeout }),
        );
      } catch (error) {
        throw failure(error, 'write', loadTimeout);
      } finally {
        await session.close();
      }
    },

    async define(name) {
      const { text } = statement(name, {});
      try {
        const { summary } = await driver.executeQuery(text, {}, { database });
        return nonZero(summary.counters.updates());
      } catch (error) {
        throw failure(error, name, loadTimeout);
      }
    },

    async verify() {
      const session = driver.session({ database, defaultAccessMode: 'READ' });
      try {
        // without a retry, and with a question: only that tells whether there is a graph of that name
        await beforeAbort(
          session.run('RETURN 1', {}, { timeout: verifyTimeout }),
          AbortSignal.timeout(verifyTimeout),
        );
      } catch (error) {
        const failed = failure(error, 'verify', verifyTimeout);
        throw failed instanceof DatabaseUnavailable ? failed : new DatabaseUnavailable({ cause: error });
      } finally {
        void session.close().catch(() => undefined);
      }
    },

    close: () => driver.close(),
  };
}

/**
 * The work's own outcome, or the abort's when that comes first. The driver's own signal is not used: with
 * the server away, `executeQuery({ signal })` of 6.3.0 never settles.
 */
async function beforeAbort<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (abort) signal.removeEventListener('abort', abort);
    work.then(undefined, () => undefined);
  }
}

/** Runs work again while it only clashed with another transaction, as in a deadlock, which ends one of the two. */
async function afterClashes<T>(work: () => Promise<T>): Promise<T> {
  const until = performance.now() + clashTime;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const clash = error instanceof Neo4jError && error.code.startsWith('Neo.TransientError.Transaction.');
      if (!clash || performance.now() > until) throw error;
      // not all at the same moment again
      await new Promise((done) => setTimeout(done, 50 + Math.random() * 200));
    }
  }
}

function writer(transaction: ManagedTransaction): Write {
  const total: Changes = {};
  return {
    async run<Row>(name: string, parameters: Parameters = {}) {
      const { text } = statement(name, parameters);
      const { records, summary } = await transaction.run(text, toParameters(parameters));
      for (const [counter, value] of Object.entries(nonZero(summary.counters.updates())))
        total[counter] = (total[counter] ?? 0) + value;
      return records.map((record) => record.toObject() as Row);
    },
    changes: () => ({ ...total }),
  };
}

function nonZero(counters: Record<string, number>): Changes {
  return Object.fromEntries(Object.entries(counters).filter(([, value]) => value > 0));
}

const refused = /ClientError\.(Security\.(Unauthorized|Authentication)|Database\.DatabaseNotFound)/;
/** `ProtocolError` is what the driver calls a connection that ends in the middle of its login. */
const unavailable = ['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'];

/** The driver reads on past the end of a first answer that comes in part, and throws what a buffer then throws. */
const isCutHandshake = (error: unknown) =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';

/** The driver's error as one of ours where it is one; what is a fault of ours stays as it is. */
function failure(
  error: unknown,
  name: string,
  timeout: number,
  deadline?: AbortSignal,
  signal?: AbortSignal,
): unknown {
  if (signal?.aborted) return new QueryCancelled(name, { cause: error });
  if (deadline?.aborted) return new QueryTimeout(name, timeout, { cause: error });
  if (isCutHandshake(error)) return new DatabaseUnavailable({ cause: error });
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut/.test(error.code)) return new QueryTimeout(name, timeout, { cause: error });
  if (refused.test(error.code)) return new DatabaseRefused(error.code, { cause: error });
  if (/DatabaseError\.Transaction/.test(error.code))
    return new DatabaseCannotWrite(error.code, { cause: error });
  const passing =
    unavailable.includes(error.code) || /DatabaseUnavailable|TransientError\.General/.test(error.code);
  return passing ? new DatabaseUnavailable({ cause: error }) : error;
}
