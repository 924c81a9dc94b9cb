import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attachText, detachText } from '../../../client/actions/attach-text.ts';
import { createShabakaStore } from '../../../client/state/store.ts';
import { stateOf } from '../../support/picture.ts';

const text = 'First\n\n  \nSecond, e\u0301\n';

function page() {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { id: 's', sha256, paragraphs: [{ number: 1 }, { number: 2 }, { number: 3 }] };
  const store = createShabakaStore({ ...stateOf([]), sources: { s: source as never } });
  const texts = () =>
    (store.getState().sources['s'] as unknown as { paragraphs: { text?: string | null }[] }).paragraphs;
  return { context: { store } as never, texts, source: () => store.getState().sources['s'] };
}

test('a file is taken for a text by its hash alone, and gives way to the digest again', async () => {
  const { context, texts, source } = page();
  expect(await attachText(context, 's', new Blob([`${text} `]))).toBe('other');
  expect(await attachText(context, 's', new Blob([new Uint8Array(5_000_001)]))).toBe('large');
  expect(await attachText(context, 'nowhere', new Blob([text]))).toBe('other');
  expect(texts().map((one) => one.text)).toEqual([undefined, undefined, undefined]);
  // where nothing can be kept it still holds for the page
  expect(await attachText(context, 's', new Blob([text]))).toBe('unkept');
  expect(texts().map((one) => one.text)).toEqual(['First', 'Second, é', null]);
  expect(source()).toMatchObject({ isAttachedHere: true });
  await detachText(context, 's');
  expect(texts().map((one) => one.text)).toEqual([null, null, null]);
});
