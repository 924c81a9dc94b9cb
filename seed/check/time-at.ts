import type { Time } from '../knowledge.ts';
import type { Report } from './report.ts';
import { readTime } from './time.ts';
import type { Path } from './yaml-file.ts';

/** The time that is written at a path; a fault, and undefined, when it is none. */
export function timeAt(report: Report, edtf: string, path: Path): Time | undefined {
  const read = readTime(edtf);
  if (!read.time) report.add(path, 'BAD_TIME', read.what, read.write);
  return read.time;
}
