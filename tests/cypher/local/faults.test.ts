import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { asFault, LocalNeo4jFault } from '../../../cypher/local/faults.ts';
import { leaseLocalNeo4j } from '../../../cypher/local/lease.ts';
import { whyEnded } from '../../../cypher/local/start-log.ts';

const root = mkdtempSync(join(tmpdir(), 'shabaka-local-faults-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a fault of the local Neo4j', () => {
  test('names a data folder that is a file, or lies in one', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    for (const data of [file, join(file, 'below')])
      await expect(leaseLocalNeo4j({ data })).rejects.toMatchObject({
        code: 'NOT_WRITABLE',
        what: expect.stringContaining(data) as string,
      });
  });

  test.runIf(process.platform === 'linux')('names a full disk', () => {
    const full = thrown(() => writeFileSync('/dev/full', 'x'));
    expect(asFault(full, root)).toMatchObject({ code: 'DISK_FULL', cause: full });
  });

  test('stays what it is, and everything else says what was printed', () => {
    const fault = new LocalNeo4jFault('PORT_TAKEN', 'what', 'mend');
    expect(asFault(fault, root)).toBe(fault);
    expect(asFault(new Error('odd'), root)).toMatchObject({ code: 'DID_NOT_START', what: 'odd' });
  });

  test.each([
    [
      'STORE_IN_USE',
      'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x',
    ],
    ['DISK_FULL', 'java.io.IOException: No space left on device'],
    ['PORT_TAKEN', 'Caused by: java.net.BindException: Address already in use'],
    ['DID_NOT_START', 'Error: Could not find or load main class org.neo4j.server.CommunityEntryPoint'],
    ['DID_NOT_START', ''],
  ])('is %s where Neo4j printed %j', (code, printed) => {
    expect(whyEnded(printed, root)).toMatchObject({ code });
  });
});
