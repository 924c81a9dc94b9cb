import { smallKnowledge } from './small-knowledge.ts';

/** What formats stumble over, each as the name of an entity that is drawn. */
export const awkwardNames: Record<string, string> = {
  'act:one': '=HYPERLINK("http://example.org","x")',
  'act:two': '<script>alert("1")</script> & \'quoted\'',
  'act:hub': 'back\\slash $rows `tick` {x: 1}; //',
  'act:island': 'line\nbreak, comma; "quote"\u2028and 😀',
  'evt:battle': '-1+2 | two',
  'pla:town': '@town\tتل "أبيض"',
};

/** The small graph with these names in both languages. */
export function awkwardKnowledge() {
  const knowledge = smallKnowledge();
  for (const entity of knowledge.entities) {
    const name = awkwardNames[entity.id];
    if (name !== undefined) entity.label = { ar: name, en: name };
  }
  return knowledge;
}
