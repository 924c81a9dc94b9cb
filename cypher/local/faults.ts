/** The local Neo4j can't be had; `what` is wrong and `mend` is what to do. */
export class LocalNeo4jFault extends Error {
  override name = 'LocalNeo4jFault';
  readonly code: LocalFaultCode;
  readonly what: string;
  readonly mend: string;
  constructor(code: LocalFaultCode, what: string, mend: string, options?: ErrorOptions) {
    super(`cypher/local: ${what}. ${mend}`, options);
    this.code = code;
    this.what = what;
    this.mend = mend;
  }
}

export type LocalFaultCode =
  | 'NO_JAVA'
  | 'OLD_JAVA'
  | 'NO_MAVEN'
  | 'MAVEN_FAILED'
  | 'PORT_TAKEN'
  | 'NOT_WRITABLE'
  | 'DISK_FULL'
  | 'OTHER_VERSION'
  | 'STORE_IN_USE'
  | 'WRONG_PASSWORD'
  | 'DID_NOT_START';
