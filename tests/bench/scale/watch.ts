import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that each had so far, in megabytes; a process is known by its command line. */
export interface Peaks {
  loader: number;
  importer: number;
  neo4j: number;
}

/** What a load took of the machine. */
export interface Taken extends Peaks {
  /** Seconds of CPU of all of them together, and of the importer by itself. */
  cpu: number;
  importerCpu: number;
}

const pause = 500;

/** Looks twice a second at the loader and at each Java that works on that data folder; on Linux only. */
export function watchMemory(data: string, loader: number | undefined) {
  const peaks: Peaks = { loader: 0, importer: 0, neo4j: 0 };
  const cpu = new Map<string, { who: keyof Peaks; seconds: number }>();
  const look = () => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const who = Number(pid) === loader ? 'loader' : whoIs(pid, data);
      if (!who) continue;
      peaks[who] = Math.max(peaks[who], resident(pid));
      const seconds = Math.max(cpu.get(pid)?.seconds ?? 0, cpuOf(pid));
      cpu.set(pid, { who, seconds });
    }
  };
  const timer = setInterval(look, pause);
  return {
    stop(): Taken {
      clearInterval(timer);
      const sum = (of: (who: keyof Peaks) => boolean) =>
        [...cpu.values()].reduce((all, { who, seconds }) => all + (of(who) ? seconds : 0), 0);
      return { ...peaks, cpu: sum(() => true), importerCpu: sum((who) => who === 'importer') };
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

/** Linux counts it in hundredths of a second; 13 fields after the name, which may hold anything, come user and system. */
function cpuOf(pid: string): number {
  const fields = read(`/proc/${pid}/stat`).replace(/^.*\)/s, '').trim().split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** Nothing of a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
