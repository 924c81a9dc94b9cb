import type { Database } from '../../cypher/database.ts';
import { keyId, opens, type KeptKey } from './key.ts';

/** Who asks, as far as a key tells. */
export type Asker = Pick<KeptKey, 'id' | 'name' | 'role'>;

/** Whose key it is; null when it opens nothing: unknown, expired or revoked. */
export type KeyRing = (key: string) => Promise<Asker | null>;

/** Milliseconds for which a key that was looked up is taken for current: so late may a revoked one still open. */
const fresh = 5000;
const most = 1000;

/** Keys of the settings, and those kept in the database, which every server of it knows at once. */
export function createKeyRing(database: Database, own: readonly KeptKey[]): KeyRing {
  const known = new Map<string, { kept: KeptKey; until: number }>();

  async function find(id: string): Promise<KeptKey | undefined> {
    const ours = own.find((kept) => kept.id === id);
    if (ours) return ours;
    const before = known.get(id);
    if (before && before.until > performance.now()) return before.kept;
    known.delete(id);
    const [kept] = await database.read<KeptKey>('read/key', { id });
    if (!kept) return undefined;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(id, { kept, until: performance.now() + fresh });
    return kept;
  }

  return async (key) => {
    const id = keyId(key);
    const kept = id && (await find(id));
    if (!kept || !opens(key, kept)) return null;
    return { id: kept.id, name: kept.name, role: kept.role };
  };
}
