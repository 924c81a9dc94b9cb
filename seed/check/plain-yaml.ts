import { isAlias, isCollection, isNode, isPair, isScalar, visit, type Document, type Node } from 'yaml';
import { badInValue } from './characters.ts';
import type { FaultCode } from './fault.ts';

/** Something that YAML allows and these files do not. */
export interface NotPlain {
  /** Of the UTF-16 code unit in the file. */
  offset: number;
  code: FaultCode;
  what: string;
  write: string;
}

/** A file with so many was not written for us; the rest tells nobody more. */
const enough = 100;

/**
 * The parts of YAML that hide what a file says or can be turned against its reader are refused: aliases,
 * tags, keys that are no words, other versions. What is left means the same to every reader.
 */
export function findNotPlain(document: Document): NotPlain[] {
  const found: NotPlain[] = [];
  const add = (node: unknown, code: FaultCode, what: string, write: string) =>
    found.push({ offset: offsetOf(node), code, what, write });
  if (document.directives && document.directives.yaml.version !== '1.2')
    add(document.contents, 'BAD_YAML', 'this says it is not YAML 1.2', 'take the line %YAML out');
  visit(document, (_, node) => {
    if (found.length >= enough) return visit.BREAK;
    if (isPair(node)) {
      if (isCollection(node.key))
        add(node.key, 'BAD_YAML', 'this key is a list or map', 'write a word as the key');
      return undefined;
    }
    if (isAlias(node)) add(node, 'BAD_YAML', `*${node.source} is an alias`, 'write the value out');
    else if (isNode(node) && node.tag)
      add(node, 'BAD_YAML', `the value is tagged ${node.tag}`, 'write the value without a tag');
    if (isScalar(node) && typeof node.value === 'string') {
      const bad = badInValue(node.value);
      if (bad) add(node, 'BAD_TEXT', bad.what, bad.write);
    }
    return undefined;
  });
  return found;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}
