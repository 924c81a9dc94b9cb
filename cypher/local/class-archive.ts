import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Java } from './java.ts';

/** What Java has read of the jars, kept in one file: later starts take about a third less time. */
export interface ClassArchive {
  /** For the command line. */
  options: string[];
  /** To be called when Java has ended: `isWell` when what it ran had been there whole and ended as it should. */
  keep(isWell: boolean): void;
  /** Takes the archive away that was used; false when none was. */
  discard(): boolean;
}

/** Java says nothing when an archive does not fit; it starts without then. */
const quiet = ['-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];

/**
 * The archive beside the jars, which belongs to one version of Java and to that folder. Where there is none
 * yet, Java writes one when it is stopped, which takes it some seconds, once.
 */
export function classArchive(jars: string, java: Java): ClassArchive {
  const file = `${jars}-java-${java.version}.jsa`;
  if (existsSync(file))
    return {
      options: [...quiet, `-XX:SharedArchiveFile=${file}`],
      keep: () => {},
      discard() {
        rmSync(file, { force: true });
        return true;
      },
    };
  const partial = `${file}.${process.pid}`;
  return {
    options: [...quiet, `-XX:ArchiveClassesAtExit=${partial}`],
    keep(isWell) {
      if (!existsSync(partial)) return;
      if (isWell) renameSync(partial, file);
      else rmSync(partial, { force: true });
    },
    discard: () => false,
  };
}
