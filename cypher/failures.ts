/** Neo4j does not answer, or not now. Asking again later is right. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
  constructor(options?: ErrorOptions) {
    super('cypher/database: Neo4j does not answer. Try again in a few seconds.', options);
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
