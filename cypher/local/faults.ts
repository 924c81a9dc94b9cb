/** The local Neo4j can't be had; `what` is wrong and `mend` is what to do. */
export class LocalNeo4jFault extends Error {
  override name = 'LocalNeo4jFault';
  readonly code: LocalFaultCode;
  readonly what: string;
  readonly mend: string;
  constructor(code: LocalFaultCode, what: string, mend: string, options?: ErrorOptions) {
    super(`cypher/local: ${what}. ${mend}.`, options);
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
  | 'DID_NOT_START'
  | 'IMPORT_FAILED'
  /** Somebody stopped it for all while it was starting. */
  | 'STOPPED';

/** What the disk of a data folder refused, as a fault of ours; faults stay as they are. */
export function asFault(error: unknown, data: string): LocalNeo4jFault {
  if (error instanceof LocalNeo4jFault) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(data, error);
  if (code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return new LocalNeo4jFault(
      'NOT_WRITABLE',
      `nothing can be written to ${data} (${code})`,
      'Set SHABAKA_DATA to a folder that is yours',
      { cause: error },
    );
  return new LocalNeo4jFault('DID_NOT_START', message, 'Start again', { cause: error });
}

export function diskFull(data: string, cause?: unknown): LocalNeo4jFault {
  const mend = 'Free about 1 GB, or set SHABAKA_DATA to a folder on another disk, and start again';
  return new LocalNeo4jFault('DISK_FULL', `the disk of ${data} is full`, mend, { cause });
}
