/** Neo4j does not answer, or not now. Asking again later is right. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
  constructor(options?: ErrorOptions, message = 'Neo4j does not answer. Try again in a few seconds.') {
    super(`cypher/database: ${message}`, options);
  }
}

/** Neo4j answers, but not to us: name, password or graph are wrong. Only other settings help. */
export class DatabaseRefused extends DatabaseUnavailable {
  override name = 'DatabaseRefused';
  /** Neo4j's own, as in `Neo.ClientError.Security.Unauthorized`. */
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(
      options,
      `Neo4j refuses us (${code}). Check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, then start again.`,
    );
    this.code = code;
  }
}

/** Neo4j could not keep a transaction, and writes nothing more until it is started again. */
export class DatabaseCannotWrite extends DatabaseUnavailable {
  override name = 'DatabaseCannotWrite';
  constructor(code: string, options?: ErrorOptions) {
    super(
      options,
      `Neo4j could not write (${code}); most often its disk is full. Make room, start Neo4j again, then do this again.`,
    );
  }
}

/** A query ran longer than it may; it has been ended on the server. */
export class QueryTimeout extends Error {
  override name = 'QueryTimeout';
  readonly statement: string;
  readonly milliseconds: number;
  constructor(statement: string, milliseconds: number, options?: ErrorOptions) {
    super(`cypher/${statement}: ended after ${milliseconds} ms. Ask for less.`, options);
    this.statement = statement;
    this.milliseconds = milliseconds;
  }
}

/** Whoever asked has gone; the query has been ended on the server. */
export class QueryCancelled extends Error {
  override name = 'QueryCancelled';
  readonly statement: string;
  constructor(statement: string, options?: ErrorOptions) {
    super(`cypher/${statement}: cancelled by the asker.`, options);
    this.statement = statement;
  }
}
