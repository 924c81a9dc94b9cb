import type { Context } from '../context.ts';
import { stripInvisible } from '../../cypher/names/unsafe.ts';
import { badInput } from '../errors.ts';
import { keep, newId } from '../keep.ts';
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

async function saveView(_: unknown, args: Arguments, ask: Context) {
  const asker = checkedRole(ask, 'editor', 'Saving a view');
  const name = checkedName(args.name);
  const document = checkedDocument(args.document);
  const id = args.id === null || args.id === undefined ? newId('view') : checkedViewId(args.id);
  const before = args.id ? await storedView(id, ask) : null;
  refuseOthers(before, asker);
  const { dataVersion } = await ask.vocabulary();
  const properties = {
    name,
    document: JSON.stringify(document),
    was: JSON.stringify(await pictureNow(document, ask)),
    dataVersion,
  };
  await keep('view', { id, revision: args.revision, before, asker, properties }, ask);
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
