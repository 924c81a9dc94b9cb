/** Texts kept in this browser, by the SHA-256 of their bytes. Each of these rejects where storage is refused. */
const table = 'texts';

export const keepText = (sha256: string, bytes: Uint8Array): Promise<unknown> =>
  inTable('readwrite', (texts) => texts.put(bytes, sha256));

export async function keptText(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found: unknown = await inTable('readonly', (texts) => texts.get(sha256));
  return found instanceof Uint8Array ? new Uint8Array(found) : undefined;
}

export const forgetText = (sha256: string): Promise<unknown> =>
  inTable('readwrite', (texts) => texts.delete(sha256));

async function inTable(
  mode: IDBTransactionMode,
  ask: (texts: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open('shabaka', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(table));
  const database = (await settled(opening)) as IDBDatabase;
  try {
    return await settled(ask(database.transaction(table, mode).objectStore(table)));
  } finally {
    database.close();
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('client/actions/kept-texts: storage is refused')),
    );
  });
}
