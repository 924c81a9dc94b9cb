import type { Fault, FaultCode } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const keyOf = (path: Path) => JSON.stringify(path);

/**
 * Gathers the faults and warnings of one file while it is checked. Where the shape is wrong that is said
 * once: what follows from it at the same place is left out, and so is a second fault of one kind there.
 */
export class Report {
  readonly faults: Fault[] = [];
  private readonly noticed: (() => Fault)[] = [];
  private readonly file: YamlFile;
  private readonly broken = new Map<string, Path>();
  private readonly said = new Set<string>();
  constructor(file: YamlFile) {
    this.file = file;
    this.faults.push(...file.faults);
  }

  /** What is allowed and yet worth a look; where it stands is looked up only for who asks. */
  get warnings(): Fault[] {
    return this.noticed.map((fault) => fault());
  }

  /** A fault of shape at a path; `about` is what nothing more is said about, the same unless given. */
  break(path: Path, what: string, write: string, { about = path, at }: BrokenPlace = {}): void {
    this.broken.set(keyOf(about), about);
    const fault = this.file.fault(path, 'BAD_SHAPE', what, write, at);
    const key = `${fault.line}:${fault.column}:${what}`;
    if (!this.said.has(key)) this.faults.push(fault);
    this.said.add(key);
  }

  add(path: Path, code: FaultCode, what: string, write: string): void {
    const key = `${keyOf(path)} ${code}`;
    if (this.isBroken(path) || this.said.has(key)) return;
    this.said.add(key);
    this.faults.push(this.file.fault(path, code, what, write));
  }

  warn(path: Path, code: FaultCode, what: string, write: string): void {
    if (!this.isBroken(path)) this.noticed.push(() => this.file.fault(path, code, what, write));
  }

  /** Whether the shape is wrong there or at what holds it. */
  isBroken(path: Path): boolean {
    if (this.broken.size === 0) return false;
    return path.some((_, index) => this.broken.has(keyOf(path.slice(0, index + 1)))) || this.broken.has('[]');
  }

  /** Whether the shape is wrong there, at what holds it, or anywhere within. */
  isBrokenWithin(path: Path): boolean {
    const within = [...this.broken.values()].some((each) =>
      path.every((part, index) => each[index] === part),
    );
    return within || this.isBroken(path);
  }

  /** A fault when the word is not among the known; the nearest is proposed. Without a list nothing is said. */
  mustBeKnown(
    word: string,
    known: ReadonlyMap<string, unknown> | undefined,
    path: Path,
    thing: string,
    home: string,
  ): boolean {
    if (!known || known.has(word)) return true;
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

interface BrokenPlace {
  about?: Path;
  at?: 'key' | 'value';
}
