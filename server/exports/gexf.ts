import type { Asked, Pieces } from './asked.ts';
import {
  edgeAttributes,
  networkEdges,
  networkNodes,
  nodeAttributes,
  type AttributeType,
  type NetworkNode,
} from './network.ts';
import { xml } from './xml.ts';

/** GEXF 1.3, as Gephi reads it: https://gexf.net/schema.html */
export async function* gexf(asked: Asked): Pieces {
  let head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Shabaka</creator><description>${xml(asked.vocabulary.dataVersion)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    declared('node', nodeAttributes),
    declared('edge', edgeAttributes),
    '<nodes>\n',
  ].join('\n');
  for await (const node of networkNodes(asked)) {
    yield `${head}<node id="${xml(node.id)}" label="${xml(node.label)}">${values(node)}</node>\n`;
    head = '';
  }
  yield `${head}</nodes>\n<edges>\n`;
  // edges between the same two stay apart by their kind
  for await (const edge of networkEdges(asked))
    yield (
      `<edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}" label="${xml(edge.label)}" ` +
      `kind="${xml(edge.attributes.predicate ?? '')}" weight="${xml(edge.attributes.origin_count ?? 1)}">` +
      `${values(edge)}</edge>\n`
    );
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', attributes: Record<string, AttributeType>): string {
  const each = Object.entries(attributes).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${of}">${each.join('')}</attributes>`;
}

function values({ attributes }: NetworkNode): string {
  const each = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : `<attvalue for="${name}" value="${xml(value)}"/>`,
  );
  return `<attvalues>${each.join('')}</attvalues>`;
}
