import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../client/canvas/labels.ts';
import { toPptx } from '../../../client/scene/pptx.ts';
import type { Scene } from '../../../client/scene/scene.ts';
import { toSheet, type Sayings } from '../../../client/scene/sheet.ts';
import { toSvg } from '../../../client/scene/svg.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;
const token = (name: string) => (name === 'surface' ? '#fff' : '#1a2b3c');
const hostile = '<script>alert(1)</script> & "\u0000\ud800';
const sayings: Sayings = {
  title: hostile,
  told: 'told',
  origin: 'origin',
  description: 'description',
  kinds: { ACTOR: 'Actor', PLACE: 'Place', EVENT: 'Event', CONCEPT: 'Concept' },
  lines: { ASSERTED: 'Asserted', DENIED: 'Denied', CONTESTED: 'Contested', TENSION: 'Tension' },
  others: { area: 'Area', soft: 'Soft', reference: 'Known', gone: 'Gone' },
};
const [a, b] = [entity('act:a', 20), entity('pla:b', 1)];
const contested = relation('act:a', 'pla:b', { stance: 'CONTESTED' });
const state = stateOf([a, b], [contested]);

/** Far enough for the name of what is contested. */
const apart = { 'act:a': { x: 0, y: 0 }, 'pla:b': { x: 300, y: 0 } };

function sheet(language: 'ar' | 'en' = 'en', positions = apart): Scene {
  const view = { ...toView(state), positions };
  return toSheet({ view, language, measure, token, sayings });
}
const texts = ({ shapes }: Scene) => shapes.flatMap((shape) => (shape.type === 'words' ? [shape.text] : []));

describe('a sheet', () => {
  test.each(['en', 'ar'] as const)(
    'holds labels, title, legend of what occurs and origin, in %s',
    (language) => {
      expect(texts(sheet(language)).toSorted()).toEqual(
        [
          ...[a, b].map(({ label }) => label[language]),
          contested.predicate.label[language],
          hostile,
          'told',
          'origin',
          'Actor',
          'Place',
          'Contested',
        ].toSorted(),
      );
    },
  );

  test('keeps the picture between title and legend, wherever it lay and however large it was', () => {
    for (const far of [40, 9000]) {
      const scene = sheet('en', { 'act:a': { x: -far, y: 500 }, 'pla:b': { x: far, y: 500 + far } });
      const marks = scene.shapes.flatMap((shape) => (shape.type === 'mark' && shape.id ? [shape] : []));
      expect(marks).toHaveLength(2);
      for (const { center, size } of marks) {
        expect(center.x - size / 2).toBeGreaterThan(0);
        expect(center.x + size / 2).toBeLessThan(scene.width);
        expect(center.y - size / 2).toBeGreaterThan(120);
        expect(center.y + size / 2).toBeLessThan(810);
      }
    }
  });

  test('mirrors what stands round the picture, not the picture', () => {
    const find = (scene: Scene, text: string) => {
      const shape = scene.shapes.find((one) => one.type === 'words' && one.text === text);
      return shape?.type === 'words' ? { x: shape.at.x, side: shape.side } : null;
    };
    expect(find(sheet('en'), 'told')).toEqual({ x: 56, side: 'left' });
    expect(find(sheet('ar'), 'told')).toEqual({ x: 1544, side: 'right' });
    const places = (scene: Scene) =>
      scene.shapes.flatMap((shape) =>
        shape.type === 'mark' && shape.id ? [shape.id, shape.center.x > 800] : [],
      );
    expect(places(sheet('en'))).toEqual(places(sheet('ar')));
  });
});

describe('a column beside the picture', () => {
  const long = 'word '.repeat(400).trim();
  const withColumn = (language: 'ar' | 'en') =>
    toSheet({
      view: { ...toView(state), positions: apart },
      language,
      measure,
      token,
      sayings,
      column: [{ text: long, font: 24, color: '#000000' }],
    });

  test.each(['en', 'ar'] as const)(
    'stays within its place whatever its length, and says all of it, in %s',
    (language) => {
      const { shapes, width } = withColumn(language);
      const words = shapes.find((one) => one.type === 'words' && one.text === long);
      if (words?.type !== 'words') throw new Error('there is no column');
      expect(words.lines.join(' ')).toBe(long);
      expect(words.at.y + words.lines.length * words.size * 1.25).toBeLessThan(810);
      // the marks keep to the other side
      for (const shape of shapes)
        if (shape.type === 'mark' && shape.id)
          expect(language === 'en' ? shape.center.x < width - 516 : shape.center.x > 516).toBe(true);
    },
  );

  test('is a text that a slide breaks by itself', async () => {
    const zip = await JSZip.loadAsync(await toPptx([{ scene: withColumn('en'), notes: '' }]));
    const xml = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
    expect(xml).toContain(`<a:t>${long}</a:t>`);
    expect(xml.match(/wrap="square"/g)).toHaveLength(1);
  });
});

describe('a file of a sheet', () => {
  test('as SVG has texts as texts, and nothing of a name becomes markup', () => {
    const svg = toSvg(sheet(), { fonts: '', isTransparent: false });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;');
    // oxlint-disable-next-line no-control-regex
    expect(svg).not.toMatch(/[\u0000\ud800]/);
    expect(svg).toContain('<rect width="1600" height="900" fill="#fff"/>');
    expect(toSvg(sheet(), { fonts: '', isTransparent: true })).not.toContain('<rect width="1600"');
  });

  test('as a slide has shapes, lines that hang on them, and Arabic right to left', async () => {
    const scene = sheet('ar');
    const zip = await JSZip.loadAsync(await toPptx([{ scene, notes: hostile }]));
    const xml = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
    const ids = new Map(
      [...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [id, name]),
    );
    const connectors = [
      ...xml.matchAll(/<a:stCxn id="(\d+)" idx="(\d)"\/><a:endCxn id="(\d+)" idx="(\d)"\/>/g),
    ];
    // both lines of what is contested, from the right of the disc to the left of the square
    expect(connectors.map(([, from, start, to, end]) => [ids.get(from), start, ids.get(to), end])).toEqual(
      Array.from({ length: 2 }, () => [nameOf(scene, 'act:a'), '6', nameOf(scene, 'pla:b'), '1']),
    );
    const said = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
    expect(said).toContain(a.label.ar);
    expect(said).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;');
    expect(xml.match(/<a:pPr /g)?.length).toBe(xml.match(/rtl="1"/g)?.length);
    expect(xml).toContain('lang="ar-SY"');
    const notes = await zip.file('ppt/notesSlides/notesSlide1.xml')?.async('string');
    expect(notes).toContain('&lt;script&gt;alert(1)');
    expect(`${xml}${notes}`).not.toContain('<script');
  });
});

/** What the shape of an entity is called in a slide. */
function nameOf({ shapes }: Scene, id: string): string {
  return `mark ${shapes.findIndex((shape) => shape.type === 'mark' && shape.id === id)}`;
}
