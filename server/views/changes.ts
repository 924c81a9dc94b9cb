import { bilingual } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { askedByView, subgraphOf } from '../subgraph-of.ts';
import type { StoredView, Was } from './stored-view.ts';

/** What a view's picture was, to be kept with it; null when one of its entities or its filter cannot be asked for. */
export async function pictureNow(document: StoredView['document'], ask: Context): Promise<Was> {
  const { entities, relations } = await subgraphOf(askedByView(document), ask);
  return {
    entities: entities.map(({ id, kind, labelAr, labelEn }) => ({ id, kind, labelAr, labelEn })),
    relations: relations.map(({ id, subjectId, predicateId, objectId, stance }) => ({
      id,
      subjectId,
      predicateId,
      objectId,
      stance,
    })),
  };
}

/** What changed in the data since a view was saved, as far as it shows. What is gone stays as a ghost, as it was called. */
export async function changesOf({ document, was }: Pick<StoredView, 'document' | 'was'>, ask: Context) {
  const now = await subgraphOf(askedByView(document), ask);
  const before = new Map(was.relations.map((relation) => [relation.id, relation]));
  const here = new Set(now.relations.map(({ id }) => id));
  const called = new Map(was.entities.map((entity) => [entity.id, entity]));
  const ghost = (id: string) => {
    const { labelAr = id, labelEn = id, kind = null } = called.get(id) ?? {};
    return { id, kind, label: bilingual(labelAr, labelEn) };
  };
  // merged into another since, an entity is asked for by its old id and found by its new one
  const isThere = new Set(now.entities.map(({ id }) => id));
  const merged = new Set(now.entities.map(({ asked }) => asked));
  const { predicates } = await ask.vocabulary();
  return {
    added: now.relations.filter(({ id }) => !before.has(id)),
    changed: now.relations.flatMap((relation) => {
      const old = before.get(relation.id);
      return old && old.stance !== relation.stance ? [{ relation, before: old.stance }] : [];
    }),
    goneEntities: was.entities
      .filter(({ id }) => !isThere.has(id) && !merged.has(id))
      .map(({ id }) => ghost(id)),
    goneRelations: was.relations
      .filter(({ id }) => !here.has(id))
      .map(({ id, subjectId, predicateId, objectId, stance }) => ({
        id,
        subject: ghost(subjectId),
        predicate: predicates.get(predicateId)?.label ?? bilingual(predicateId, predicateId),
        object: ghost(objectId),
        stance,
      })),
  };
}
