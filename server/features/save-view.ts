import { randomBytes } from 'node:crypto';
import type { Context } from '../context.ts';
import { stripInvisible } from '../../cypher/names/unsafe.ts';
import { askerError, badInput } from '../errors.ts';
import { checkedRole } from '../keys/allowed.ts';
import { pictureNow } from '../views/changes.ts';
import { checkedDocument } from '../views/document.ts';
import { refuseOthers } from '../views/owner.ts';
import { storedView } from '../views/stored-view.ts';

interface Arguments {
  name: string;
  document: unknown;
  id?: string | null;
  revision?: number | null;
}

const newId = () => `view:${randomBytes(8).toString('hex')}`;

async function saveView(_: unknown, args: Arguments, ask: Context) {
  const asker = checkedRole(ask, 'editor', 'Saving a view');
  const name = checkedName(args.name);
  const document = checkedDocument(args.document);
  const id = args.id === null || args.id === undefined ? newId() : checkedViewId(args.id);
  const before = args.id ? await storedView(id, ask) : null;
  refuseOthers(before, asker);
  const revision = args.revision ?? before?.revision ?? 0;
  const { dataVersion } = await ask.vocabulary();
  const saved = new Date().toISOString();
  const properties = {
    name,
    document: JSON.stringify(document),
    was: JSON.stringify(await pictureNow(document, ask)),
    dataVersion,
    saved,
    created: before?.created ?? saved,
    keyId: before?.keyId ?? asker.id,
    savedBy: before?.savedBy ?? asker.name,
  };
  await ask.write(async (write) => {
    const rows = await write.run('keep/save-view', { id, revision, properties });
    if (rows.length === 0)
      throw askerError(
        'CONFLICT',
        `The view has been saved since revision ${revision}; open it again, or save yours as a new one.`,
      );
  });
  return storedView(id, ask);
}

function checkedName(given: string): string {
  const name = stripInvisible(given).text.trim();
  if (name.length >= 1 && name.length <= 200) return name;
  throw badInput(`name has ${name.length} characters; write 1 to 200.`);
}

function checkedViewId(id: string): string {
  if (/^view:[a-f0-9]{16}$/.test(id)) return id;
  throw badInput('id is none of a view; take it from views or saveView, or leave it out for a new one.');
}

export const saveViewResolvers = { Mutation: { saveView } };
