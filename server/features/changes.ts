import { bilingual } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { beyond, cursor, listOf, position } from '../cursor.ts';
import { badInput } from '../errors.ts';
import { checkedFirst, shown } from '../ids.ts';
import { page } from '../page.ts';

interface ChangeRow {
  load: number;
  /** Id of a claim or an entity. */
  thing: string;
  what: 'ADDED' | 'CHANGED' | 'REMOVED';
  labelAr: string;
  labelEn: string;
  at: string;
  dataVersion: string;
}

interface Arguments {
  since: string;
  first: number;
  after?: string | null;
}

async function changes(_: unknown, { since, first: wanted, after }: Arguments, ask: Context) {
  const first = checkedFirst(wanted, 100);
  const list = listOf('changes', since);
  const from = position<[number, string]>(after, list, [0, '']);
  const number = await loadBefore(since, ask);
  const [load, thing] = from ?? [beyond, ''];
  const rows = await ask.read<ChangeRow>('read/changes', { number, load, thing, limit: first + 1 });
  const edges = rows.map((node) => ({ node, cursor: cursor(list, [node.load, node.thing]) }));
  return {
    ...page<ChangeRow, (typeof edges)[number]>(edges, first, from !== undefined),
    totalCount: () => ask.count('read/changes.count', { number }),
  };
}

const version = /^[0-9a-f]{16}$/;
const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z)?$/;

/** Number of the load after which everything is new. @throws BAD_INPUT for what is neither a known version nor a time */
async function loadBefore(since: string, ask: Context): Promise<number> {
  const isVersion = version.test(since);
  const time = moment.test(since) ? new Date(since) : null;
  if (!isVersion && (!time || Number.isNaN(time.getTime())))
    throw badInput(
      `since is ${shown(since)}; write a state of the data as statistics gives it, or a day or moment as 2022-02-01T12:00:00Z.`,
    );
  const at = time?.toISOString() ?? null;
  const [found] = await ask.read<{ number: number }>('read/changes.since', {
    version: isVersion ? since : null,
    at,
  });
  if (found) return found.number;
  throw badInput(`No load led to the state ${since}; statistics gives the present one.`);
}

export const changesResolvers = {
  Query: { changes },
  Change: {
    id: ({ thing }: ChangeRow) => thing,
    label: ({ labelAr, labelEn }: ChangeRow) => bilingual(labelAr, labelEn),
    async node({ thing }: ChangeRow, _: unknown, ask: Context) {
      const isClaim = thing.includes('/') && !/^(act|pla|evt|con):/.test(thing);
      const row = isClaim ? await ask.claim.load(thing) : await ask.entity.load(thing);
      return row && { ...row, __typename: isClaim ? 'Claim' : 'Entity' };
    },
  },
};
