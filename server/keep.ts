import { randomBytes } from 'node:crypto';
import type { Context } from './context.ts';
import { askerError } from './errors.ts';
import type { Asker } from './keys/key-ring.ts';

/** What people keep by a key, as `keep/save-…` writes it. */
export type KeptKind = 'view' | 'story';

/** What is known of it when it was saved before; null in what came from a file. */
interface Before {
  revision: number;
  created: string | null;
  keyId: string | null;
  savedBy: string | null;
}

interface Saving {
  id: string;
  /** The revision that the asker knows; the last one unless told. */
  revision?: number | null | undefined;
  before: Before | null;
  asker: Asker;
  /**
   * Its own properties, beside those that all have that is kept. `dataVersion` is asked before `was`: a load between
   * the two then shows as a change, and never as none.
   */
  properties: Record<string, string> & Record<'document' | 'was' | 'dataVersion', string>;
}

export const newId = (kind: KeptKind) => `${kind}:${randomBytes(8).toString('hex')}`;

/**
 * Saves what somebody keeps, new or over what was there. It stays whose it was.
 * @throws CONFLICT when somebody has saved since the revision that the asker knows
 */
export async function keep(
  kind: KeptKind,
  { id, revision: known, before, asker, properties }: Saving,
  ask: Context,
): Promise<void> {
  const revision = known ?? before?.revision ?? 0;
  const saved = new Date().toISOString();
  const whole = {
    ...properties,
    saved,
    created: before?.created ?? saved,
    keyId: before?.keyId ?? asker.id,
    savedBy: before?.savedBy ?? asker.name,
  };
  await ask.write(async (write) => {
    const rows = await write.run(`keep/save-${kind}`, { id, revision, properties: whole });
    if (rows.length === 0)
      throw askerError(
        'CONFLICT',
        `The ${kind} has been saved since revision ${revision}; open it again, or save yours as a new one.`,
      );
  });
}
