import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LocalNeo4jFault } from './faults.ts';

export interface Java {
  command: string;
  major: number;
  /** In full, as in `17.0.15`. */
  version: string;
}

/** What Neo4j 5.26 is made for, best first of what was found; newer ones run it too, with warnings. */
const supported = [17, 21];
const mend =
  'Install Java 17 or 21 (for example the package openjdk-17-jre-headless), or set JAVA_HOME to one';
/** Where Linux distributions and macOS install them. */
const usual = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/**
 * The Java to run Neo4j 5.26 with: 17 or 21 if there is one, otherwise the oldest newer one.
 * Looked for in JAVA_HOME, on the PATH, and in the folders where they are installed.
 * @throws LocalNeo4jFault NO_JAVA, OLD_JAVA
 */
export async function findJava(environment: NodeJS.ProcessEnv, folders = usual): Promise<Java> {
  const found: Java[] = [];
  for (const command of candidates(environment, folders)) {
    const java = await javaAt(command, environment);
    if (!java) continue;
    if (supported.includes(java.major)) return java;
    found.push(java);
  }
  if (found.length === 0) throw new LocalNeo4jFault('NO_JAVA', 'no Java was found', mend);
  const newer = found.filter(({ major }) => major > 17).sort((a, b) => a.major - b.major)[0];
  if (newer) return newer;
  const versions = found.map(({ command, major }) => `${command} is ${major}`).join(', ');
  throw new LocalNeo4jFault('OLD_JAVA', `Java is too old: ${versions}`, mend);
}

/** The environment for Java: where the locale is not UTF-8, Java cannot read a path in Arabic. */
export function javaEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  return process.platform === 'linux' && !/utf-?8/i.test(locale)
    ? { ...environment, LC_ALL: 'C.UTF-8' }
    : environment;
}

function candidates({ JAVA_HOME, PATH = '' }: NodeJS.ProcessEnv, folders: string[]): string[] {
  return [
    ...(JAVA_HOME ? [join(JAVA_HOME, 'bin', 'java')] : []),
    ...PATH.split(':')
      .filter(Boolean)
      .map((folder) => join(folder, 'java')),
    ...folders.flatMap((folder) =>
      entries(folder).flatMap((name) => [
        join(folder, name, 'bin', 'java'),
        join(folder, name, 'Contents', 'Home', 'bin', 'java'),
      ]),
    ),
  ];
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The Java of that command by what `java -version` prints; undefined when there is no such command. */
function javaAt(command: string, environment: NodeJS.ProcessEnv): Promise<Java | undefined> {
  return new Promise((resolve) => {
    execFile(command, ['-version'], { env: environment, timeout: 10_000 }, (error, _, printed) => {
      const [, version] = error ? [] : (/version "([\w.+-]+)"/.exec(printed) ?? []);
      const [first, second] = version?.split('.') ?? [];
      resolve(
        version === undefined
          ? undefined
          : { command, version, major: Number.parseInt((first === '1' ? second : first) ?? '', 10) },
      );
    });
  });
}
