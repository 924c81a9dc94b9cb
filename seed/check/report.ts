import type { Fault, FaultCode } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Gathers the faults of one file while it is checked. */
export class Report {
  readonly faults: Fault[] = [];
  private readonly file: YamlFile;
  constructor(file: YamlFile) {
    this.file = file;
  }

  add(path: Path, code: FaultCode, what: string, write: string): void {
    this.faults.push(this.file.fault(path, code, what, write));
  }

  /** A fault when the word is not among the known; the nearest is proposed. */
  mustBeKnown(
    word: string,
    known: ReadonlyMap<string, unknown>,
    path: Path,
    thing: string,
    home: string,
  ): boolean {
    if (known.has(word)) return true;
    const near = nearest(word, known.keys());
    this.add(
      path,
      'UNKNOWN',
      `there is no ${thing} ${word}`,
      near ? `did you mean ${near}` : `add it to ${home}`,
    );
    return false;
  }

  /** A fault for each key that stands twice. */
  mustBeUnique(keys: string[], pathOf: (index: number) => Path, thing: string): void {
    const seen = new Set<string>();
    keys.forEach((key, index) => {
      if (seen.has(key))
        this.add(pathOf(index), 'DUPLICATE', `the ${thing} ${key} is there already`, 'choose another');
      seen.add(key);
    });
  }
}
