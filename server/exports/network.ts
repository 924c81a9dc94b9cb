import { isNarrow } from '../filter.ts';
import { drawnEntities, reference, relations, type Asked } from './asked.ts';
import { joined, type Value } from './tables.ts';

/** A node or an edge of a network file: what is beside its ends and its name stands in attributes. */
export interface NetworkNode {
  id: string;
  label: string;
  attributes: Record<string, Value>;
}

export interface NetworkEdge extends NetworkNode {
  from: string;
  to: string;
}

export type AttributeType = 'string' | 'integer' | 'boolean';

/** In the order in which they are declared. */
export const nodeAttributes: Record<string, AttributeType> = {
  kind: 'string',
  type: 'string',
  label_ar: 'string',
  label_en: 'string',
  anonymous: 'boolean',
  degree: 'integer',
  spoken_count: 'integer',
};

export const edgeAttributes: Record<string, AttributeType> = {
  predicate: 'string',
  label_ar: 'string',
  label_en: 'string',
  layer: 'string',
  stance: 'string',
  tension: 'boolean',
  claim_count: 'integer',
  denied_count: 'integer',
  origin_count: 'integer',
  speakers: 'string',
  seen: 'string',
};

export async function* networkNodes(asked: Asked): AsyncIterable<NetworkNode> {
  for await (const { id, kind, type, labelAr, labelEn, anonymous, degree, spokenCount } of drawnEntities(
    asked,
  ))
    yield {
      id,
      label: labelEn,
      attributes: {
        kind,
        type,
        label_ar: labelAr,
        label_en: labelEn,
        anonymous,
        degree,
        spoken_count: spokenCount,
      },
    };
}

/** Relations, and what is known from elsewhere when the filter asks for it; `layer` tells them apart. */
export async function* networkEdges(asked: Asked): AsyncIterable<NetworkEdge> {
  const words = (predicate: string) => {
    const label = asked.vocabulary.predicates.get(predicate)?.label;
    return { predicate, label_ar: label?.ar ?? predicate, label_en: label?.en ?? predicate };
  };
  const drawn = new Set<string>();
  for await (const row of relations(asked)) {
    const named = words(row.predicate);
    yield {
      id: row.id,
      from: row.subject,
      to: row.object,
      label: named.label_en,
      attributes: {
        ...named,
        layer: 'claims',
        stance: row.stance,
        tension: row.tension,
        claim_count: row.claimCount,
        denied_count: row.deniedCount,
        origin_count: row.originCount,
        speakers: joined(row.speakers),
      },
    };
    if (asked.filter.reference) drawn.add(row.subject).add(row.object);
  }
  for await (const { id, entity, predicate, object, seen } of reference(asked)) {
    if (predicate === null || object === null) continue;
    if (isNarrow(asked.filter) && !(drawn.has(entity) && drawn.has(object))) continue;
    const named = words(predicate);
    yield {
      id,
      from: entity,
      to: object,
      label: named.label_en,
      attributes: { ...named, layer: 'reference', seen },
    };
  }
}
