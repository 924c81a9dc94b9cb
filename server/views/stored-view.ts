import type { Context } from '../context.ts';
import type { ViewDocument } from './document.ts';

/** An entity or relation as it was when a view was saved, for what is gone since. */
export interface Was {
  entities: { id: string; kind: 'ACTOR' | 'PLACE' | 'EVENT' | 'CONCEPT'; labelAr: string; labelEn: string }[];
  relations: {
    id: string;
    subjectId: string;
    predicateId: string;
    objectId: string;
    stance: 'ASSERTED' | 'DENIED' | 'CONTESTED';
  }[];
}

/** A view as it is kept. */
export interface StoredView {
  id: string;
  name: string;
  document: ViewDocument;
  was: Was;
  dataVersion: string;
  /** One more with each saving. */
  revision: number;
  /** ISO moments. */
  created: string;
  saved: string;
  /** Of the key that made it, and that may change it. */
  keyId: string;
  savedBy: string;
}

/** A row of `read/view` and `read/views`: documents are JSON. */
type Row = Omit<StoredView, 'document' | 'was'> & { document: string; was: string };

/** What we wrote ourselves, so it is not checked again. */
export function toStoredView({ document, was, ...row }: Row): StoredView {
  return { ...row, document: JSON.parse(document) as ViewDocument, was: JSON.parse(was) as Was };
}

export async function storedView(id: string, ask: Context): Promise<StoredView | null> {
  const [row] = await ask.read<Row>('read/view', { id });
  return row ? toStoredView(row) : null;
}

export async function storedViews(
  from: [saved: string, id: string] | undefined,
  limit: number,
  ask: Context,
): Promise<StoredView[]> {
  const [saved, id] = from ?? [null, null];
  return (await ask.read<Row>('read/views', { saved, id, limit })).map(toStoredView);
}
