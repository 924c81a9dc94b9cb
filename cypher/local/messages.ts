import type { LocalFaultCode } from './faults.ts';
import type { LocalSettings } from './settings.ts';

/** What a guard is told when it is started; paths are absolute. */
export type GuardOrder = LocalSettings;

export interface Connection {
  uri: string;
  username: string;
  password: string;
  /** Of Neo4j itself. */
  pid: number;
}

/** `passing` lines only say how far something is; they may be left out. */
export type Report = (line: string, passing?: boolean) => void;

/** What a guard tells those who lease, one JSON a line. */
export type GuardMessage =
  | { type: 'progress'; line: string; passing: boolean }
  | { type: 'ready'; connection: Connection }
  | { type: 'fault'; code: LocalFaultCode; what: string; mend: string }
  | { type: 'stopped' };

/** What a guard is asked, one word a line: to count me in, to count me out, to stop for everybody. */
export type GuardRequest = 'lease' | 'release' | 'stop';
