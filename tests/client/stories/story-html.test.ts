import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../client/canvas/labels.ts';
import { barePictures } from '../../../client/scene/bare-pictures.ts';
import { legendOf } from '../../../client/scene/legend.ts';
import type { Lang } from '../../../client/state/state.ts';
import { toView } from '../../../client/state/view.ts';
import type { FileStory, Tongue } from '../../../client/stories/file-story.ts';
import { toHtml } from '../../../client/stories/story-html.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;
const token = (name: string) => `var(--${name})`;
const hostile = '</script><script>alert(1)</script><img src=x onerror="alert(2)"> & \u0000\ud800';
const [a, b] = [entity('act:a', 20), entity('pla:b', 1)];
const contested = relation('act:a', 'pla:b', { stance: 'CONTESTED' });
const view = { ...toView(stateOf([a, b], [contested])), isForRoom: true };
const kinds = { ACTOR: 'Actor', PLACE: 'Place', EVENT: 'Event', CONCEPT: 'Concept' };
const lines = { ASSERTED: 'Asserted', DENIED: 'Denied', CONTESTED: hostile, TENSION: 'Tension' };
const others = { area: 'Area', soft: 'Soft', reference: 'Known', gone: 'Gone' };

function tongueOf(language: Lang): Tongue {
  const picture = barePictures(view, measure, token, { ar: hostile, en: hostile })[language];
  const said = (text: string) => ({ text, lang: language });
  return {
    language,
    title: hostile,
    steps: [1, 2].map((number) => ({
      place: `Step ${number}`,
      number: `${number} / 2`,
      title: said(`${hostile} ${number}`),
      caption: said(`one[1] ${hostile} [99]`),
      told: hostile,
      origin: hostile,
      changes: hostile,
      picture,
      legend: legendOf(view, token, { kinds, lines, others }),
      footnotes: [{ number: 1, text: hostile, gone: [hostile], claims: [0] }],
      relations: [{ id: hostile, ends: ['act:a', hostile], text: hostile, claims: [0, 1], more: hostile }],
      entities: [{ id: hostile, name: hostile }],
    })),
    claims: [0, 1].map((place) => ({
      voices: [hostile, `voice ${place}`],
      gloss: said(hostile),
      firmness: [hostile],
    })),
    words: {
      previous: 'previous',
      next: 'next',
      print: 'print',
      language,
      back: 'back',
      footnotes: hostile,
      relations: 'relations',
      claims: 'claims',
      through: 'through',
      hint: 'hint',
      goneClaim: hostile,
    },
  };
}

const story = (language: Lang): FileStory => ({
  language,
  tongues: { ar: tongueOf('ar'), en: tongueOf('en') },
});
const frame = { style: ':root{color:red}', script: "'use strict';" };
const count = (text: string, part: string) => text.split(part).length - 1;

describe('a story as one document', () => {
  test.each(['ar', 'en'] as const)('opens in its language, %s, and holds both', (language) => {
    const html = toHtml(story(language), frame);
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect([...html.matchAll(/class="tongue" lang="(..)" dir="(...)"/g)].map(([, lang]) => lang)).toEqual(
      language === 'ar' ? ['ar', 'en'] : ['en', 'ar'],
    );
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const label of [a.label, b.label, contested.predicate.label])
      for (const one of ['ar', 'en'] as const) {
        // a label may be broken into lines, which read as one text
        const texts = [...html.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) =>
          inner.replace(/<[^>]*>/g, ''),
        );
        expect(texts.filter((text) => text.replace(/[?\u061f]$/u, '') === label[one])).toHaveLength(2);
      }
    expect(count(html, '<sup>1</sup>')).toBe(4);
  });

  test('allows its own script and style by their hashes, and nothing else', () => {
    const html = toHtml(story('en'), frame);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(policy.split('; ').toSorted()).toEqual(
      [
        "default-src 'none'",
        `script-src 'sha256-${hash(frame.script)}'`,
        `style-src 'sha256-${hash(frame.style)}'`,
        'font-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ].toSorted(),
    );
    expect(html).not.toMatch(/(src|href)="?(https?:|\/\/)|\sstyle=|\son[a-z]+="/);
  });

  test('hashes any script as others do', () => {
    const isSame = (script: string) => {
      const hash = createHash('sha256').update(script).digest('base64');
      return toHtml(story('en'), { ...frame, script }).includes(`script-src 'sha256-${hash}'`);
    };
    for (let length = 0; length < 200; length += 1)
      expect(isSame('x'.repeat(length)), `${length} bytes`).toBe(true);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), isSame));
  });

  test('keeps every text of the data text', () => {
    const html = toHtml(story('en'), frame);
    expect(count(html, '<script')).toBe(1);
    expect(count(html, '</script')).toBe(1);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u0000');
    expect(html).not.toMatch(/\p{Cs}/u);
    expect(count(html, '&lt;/script&gt;&lt;script&gt;alert(1)')).toBeGreaterThan(40);
  });
});
