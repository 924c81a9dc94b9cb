import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LocalNeo4jFault } from './faults.ts';

export interface Java {
  command: string;
  major: number;
}

const supported = [17, 21];
const mend =
  'Install Java 17 or 21 (for example the package openjdk-17-jre-headless), or set JAVA_HOME to one';

/**
 * The Java to run Neo4j 5.26 with: 17 or 21 if there is one, otherwise the oldest newer one.
 * Looked for in JAVA_HOME, on the PATH, and where Linux distributions install them.
 * @throws LocalNeo4jFault NO_JAVA, OLD_JAVA
 */
export function findJava(environment: NodeJS.ProcessEnv = process.env): Java {
  const found: Java[] = [];
  for (const command of candidates(environment)) {
    const major = majorVersion(command, environment);
    if (major === undefined) continue;
    if (supported.includes(major)) return { command, major };
    found.push({ command, major });
  }
  if (found.length === 0) throw new LocalNeo4jFault('NO_JAVA', 'no Java was found', mend);
  const newer = found.filter(({ major }) => major > 17).sort((a, b) => a.major - b.major)[0];
  if (newer) return newer;
  const versions = found.map(({ command, major }) => `${command} is ${major}`).join(', ');
  throw new LocalNeo4jFault('OLD_JAVA', `Java is too old: ${versions}`, mend);
}

function candidates({ JAVA_HOME, PATH }: NodeJS.ProcessEnv): string[] {
  const installed = '/usr/lib/jvm';
  return [
    ...(JAVA_HOME ? [join(JAVA_HOME, 'bin', 'java')] : []),
    ...(PATH ? ['java'] : []),
    ...(PATH && existsSync(installed)
      ? readdirSync(installed)
          .sort()
          .map((folder) => join(installed, folder, 'bin', 'java'))
      : []),
  ];
}

/** The major version that `java -version` prints, or undefined when there is no such command. */
function majorVersion(command: string, environment: NodeJS.ProcessEnv): number | undefined {
  const { stderr, status } = spawnSync(command, ['-version'], { encoding: 'utf8', env: environment });
  const [, first, second] = status === 0 ? (stderr.match(/version "(\d+)(?:\.(\d+))?/) ?? []) : [];
  if (!first) return undefined;
  return Number(first === '1' ? second : first);
}
