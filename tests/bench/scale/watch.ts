import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that each had so far, in megabytes; a process is known by its command line. */
export interface Peaks {
  loader: number;
  importer: number;
  neo4j: number;
}

const pause = 500;

/** Looks twice a second at the loader and at each Java that works on that data folder; on Linux only. */
export function watchMemory(data: string, loader: number | undefined) {
  const peaks: Peaks = { loader: 0, importer: 0, neo4j: 0 };
  const look = () => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const who = Number(pid) === loader ? 'loader' : whoIs(pid, data);
      if (who) peaks[who] = Math.max(peaks[who], resident(pid));
    }
  };
  const timer = setInterval(look, pause);
  return {
    stop(): Peaks {
      clearInterval(timer);
      return peaks;
    },
  };
}

function whoIs(pid: string, data: string): keyof Peaks | undefined {
  const line = read(`/proc/${pid}/cmdline`);
  if (!line.includes(data) || !/(^|\/)java\0/.test(line)) return undefined;
  if (line.includes('org.neo4j.cli.AdminTool')) return line.includes('\0import\0') ? 'importer' : undefined;
  return 'neo4j';
}

const resident = (pid: string) =>
  Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Nothing of a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
