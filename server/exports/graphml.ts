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

const types: Record<AttributeType, string> = { string: 'string', integer: 'int', boolean: 'boolean' };

/** GraphML, as networkx, igraph and yEd read it: http://graphml.graphdrawing.org/specification.html */
export async function* graphml(asked: Asked): Pieces {
  let head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared('node', nodeAttributes),
    ...declared('edge', edgeAttributes),
    '<graph id="shabaka" edgedefault="directed">\n',
  ].join('\n');
  for await (const node of networkNodes(asked)) {
    yield `${head}<node id="${xml(node.id)}">${data('node', node)}</node>\n`;
    head = '';
  }
  yield head;
  for await (const edge of networkEdges(asked))
    yield `<edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}">${data('edge', edge)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

function declared(of: 'node' | 'edge', attributes: Record<string, AttributeType>): string[] {
  return Object.entries(attributes).map(
    ([name, type]) => `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>`,
  );
}

function data(of: 'node' | 'edge', { attributes }: NetworkNode): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : `<data key="${of}.${name}">${xml(value)}</data>`))
    .join('');
}
