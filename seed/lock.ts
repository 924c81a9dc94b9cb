import type { Write } from '../cypher/database.ts';

/** While a load was under way, another one brought another registry. */
export class RegistryReplaced extends Error {
  override name = 'RegistryReplaced';
  constructor() {
    super(
      'seed/lock: another load has brought another registry meanwhile, by which sources are read now. ' +
        'Load again, if yours is to be the last.',
    );
  }
}

/**
 * Makes all other loads wait until this transaction ends. What is read by a registry is written only while it is the one
 * that is loaded: between two transactions of a load there may be one of another load. Without `readBy` that is not looked at.
 * @throws RegistryReplaced
 */
export async function lock(write: Write, readBy?: string): Promise<void> {
  const [row] = await write.run<{ registryHash: string | null }>('write/lock');
  if (readBy !== undefined && row?.registryHash !== readBy) throw new RegistryReplaced();
}
