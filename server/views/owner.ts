import { askerError } from '../errors.ts';
import type { Asker } from '../keys/key-ring.ts';
import type { StoredView } from './stored-view.ts';

/** What somebody keeps by a key. */
type Kept = { keyId: string | null };

/** Whether a view may be saved over and deleted: by the key that made it, and by admins. */
export const mayChange = ({ keyId }: Kept, asker: Asker | null) =>
  asker !== null && (asker.role === 'admin' || (asker.role === 'editor' && asker.id === keyId));

/** @throws FORBIDDEN when it is somebody else's */
export function refuseOthers(stored: StoredView | null, asker: Asker): void {
  if (stored && !mayChange(stored, asker))
    throw askerError(
      'FORBIDDEN',
      `This view is ${stored.savedBy}'s; save yours under another id, or ask an admin.`,
    );
}
