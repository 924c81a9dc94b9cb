import { expect, test } from 'vitest';
import { embedCode } from '../../../client/actions/embed-code.ts';

test('code for another page is one frame, shut off from that page, in which no title becomes markup', () => {
  const code = embedCode({
    origin: 'https://shabaka.example.org',
    fragment: 'story=story:a&step=2',
    title: '"><script>alert(1)</script> & ت',
    language: 'ar',
  });
  expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  expect(code).toContain('src="https://shabaka.example.org/embed?lang=ar#story=story:a&amp;step=2"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; ت"');
  expect(/sandbox="([^"]*)"/.exec(code)?.[1]?.split(' ').toSorted()).toEqual([
    'allow-popups',
    'allow-same-origin',
    'allow-scripts',
  ]);
});
