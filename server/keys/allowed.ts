import { askerError } from '../errors.ts';
import type { Context } from '../context.ts';
import type { Asker } from './key-ring.ts';
import { roles, type Role } from './key.ts';

/** Who asks, when that is allowed. @throws UNAUTHENTICATED without a key, FORBIDDEN when its role is not enough */
export function checkedRole({ asker }: Context, least: Role, what: string): Asker {
  if (!asker)
    throw askerError(
      'UNAUTHENTICATED',
      `${what} needs a key of role ${least}: authorization: Bearer shabaka_…, from npm run key -- add NAME --role ${least}.`,
    );
  if (roles.indexOf(asker.role) < roles.indexOf(least))
    throw askerError('FORBIDDEN', `${what} needs a key of role ${least}; yours is of role ${asker.role}.`);
  return asker;
}
