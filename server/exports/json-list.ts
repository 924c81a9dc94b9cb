import type { Pieces } from './asked.ts';

/** JSON that ends in a list: `head` up to its bracket, then one item a line. Nothing before the first item. */
export async function* jsonList(head: string, items: AsyncIterable<object>): Pieces {
  let before = head;
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield `${before === head ? head : ''}\n]}\n`;
}
