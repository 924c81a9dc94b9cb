import type { Context } from '../context.ts';
import { checkedId } from '../ids.ts';

/** Ids of entities begin with the letters of their kind. */
const entityId = /^(act|pla|evt|con):/;

async function node(_: unknown, args: { id: string }, ask: Context) {
  const id = checkedId(args.id);
  if (entityId.test(id)) return named('Entity', await ask.entity.load(id));
  if (id.startsWith('rel:')) return named('Relation', await ask.relation.load(id));
  const [found] = await ask.read<{ label: 'Claim' | 'Passage' | 'Source' | 'Reference' }>('read/node', {
    id,
  });
  if (found?.label === 'Claim') return named('Claim', await ask.claim.load(id));
  if (found?.label === 'Passage') return named('Passage', await ask.passage.load(id));
  if (found?.label === 'Source') return named('Source', await ask.source.load(id));
  if (found?.label !== 'Reference') return null;
  const [entity] = await ask.read<{ entityId: string }>('read/node.reference', { id });
  const all = entity ? await ask.reference.load(entity.entityId) : [];
  return named('Reference', all.find((reference) => reference.id === id) ?? null);
}

const named = <Row extends object>(__typename: string, row: Row | null) => row && { ...row, __typename };

export const nodeResolvers = { Query: { node } };
