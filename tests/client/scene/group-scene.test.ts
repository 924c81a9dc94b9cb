import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { Measure } from '../../../client/canvas/labels.ts';
import { extentOf } from '../../../client/scene/extent.ts';
import { networkShapes } from '../../../client/scene/network-scene.ts';
import { toPptx } from '../../../client/scene/pptx.ts';
import type { Scene } from '../../../client/scene/scene.ts';
import { toSvg } from '../../../client/scene/svg.ts';
import { setGrouping, toggleGroups } from '../../../client/state/set-groups.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;
const colors: Record<string, string> = { surface: '#ffffff', reference: '#777777', actor: '#aa0000' };
const token = (name: string) => colors[name] ?? '#1a2b3c';
const state = stateOf(
  ['act:a', 'act:b', 'pla:c', 'pla:d', 'con:e', 'con:f'].map((id) => entity(id)),
  [relation('act:a', 'pla:c'), relation('act:a', 'pla:d'), relation('act:b', 'con:e')],
);
const folded = setGrouping(state, 'kind');
const open = toggleGroups(folded, ['group:place']);
const shapesOf = (of: typeof state, language: 'ar' | 'en' = 'en') =>
  networkShapes(toView(of), language, measure, token);
const sceneOf = (of: typeof state): Scene => ({
  width: 1600,
  height: 900,
  paper: '#ffffff',
  language: 'en',
  title: 'title',
  description: '',
  shapes: shapesOf(of),
});

test('a folded group has a rim apart from its mark, in the form of its kind', () => {
  const marks = shapesOf(folded).flatMap((shape) => (shape.type === 'mark' ? [shape] : []));
  const of = (id: string) => {
    const first = marks.findIndex((mark) => mark.id === id);
    const end = marks.findIndex((mark, nth) => nth > first && mark.id !== null);
    return marks.slice(first, end === -1 ? undefined : end);
  };
  const actors = of('group:actor');
  expect(actors.map(({ color }) => color)).toEqual(['#aa0000', '#ffffff', '#aa0000']);
  const [outer, gap, inner] = actors.map(({ size }) => size);
  expect([outer! - gap!, gap! - inner!]).toEqual([4, 4]);
  expect(of('group:place').map(({ form }) => form)).toEqual(['square', 'square', 'square']);
  // a ring is hollow inside its second rim, too
  expect(of('group:concept').map(({ form, color }) => `${form} ${color}`)).toEqual([
    'disc #1a2b3c',
    'disc #ffffff',
    'disc #1a2b3c',
    'disc #ffffff',
  ]);
});

test.each(['en', 'ar'] as const)(
  'an unfolded group has a frame round all of its members, with its name above, in %s',
  (language) => {
    const shapes = shapesOf(open, language);
    const frame = shapes.find((shape) => shape.type === 'area' && shape.id === 'group:place');
    if (frame?.type !== 'area') throw new Error('there is no frame');
    expect(frame).toMatchObject({ fill: null, rim: { color: '#777777', isDashed: true } });
    const box = extentOf([frame], measure);
    const inside = shapes.filter(
      (shape) => shape.type !== 'area' && (shape.type === 'words' ? shape.of : shape.id)?.startsWith('pla:'),
    );
    expect(inside).toHaveLength(4);
    const members = extentOf(inside, measure);
    expect(box.left).toBeCloseTo(members.left - 16);
    expect(box.right).toBeCloseTo(members.right + 16);
    expect(box.top).toBeCloseTo(members.top - 16);
    expect(box.bottom).toBeCloseTo(members.bottom + 16);
    // it is closed
    expect(frame.rings[0]?.[0]).toEqual(frame.rings[0]?.at(-1));
    const name = shapes.find((shape) => shape.type === 'words' && shape.of === 'group:place');
    if (name?.type !== 'words') throw new Error('it has no name');
    expect(name.text).toBe(language === 'ar' ? 'أماكن · 2' : 'Places · 2');
    expect(name.at.y + name.size * 1.25).toBeLessThan(box.top);
    expect(shapes.indexOf(frame)).toBe(0);
  },
);

test('a picture without groups has neither', () => {
  expect(shapesOf(state).every((shape) => shape.type !== 'area' && shape.type !== 'bar')).toBe(true);
  expect(shapesOf(state).filter((shape) => shape.type === 'mark')).toHaveLength(6);
});

test('files of it have the frame dashed, the rims, and lines that hang on the folded mark', async () => {
  const svg = toSvg(sceneOf(open), { fonts: '', isTransparent: false });
  expect(svg).toMatch(
    /<path d="M[^"]*" fill="none" fill-rule="evenodd" stroke="#777777"[^>]*stroke-dasharray/,
  );
  expect(svg).not.toContain('undefined');
  expect(svg.match(/<circle[^>]*fill="#aa0000"/g)).toHaveLength(2);
  const zip = await JSZip.loadAsync(await toPptx([{ scene: sceneOf(open), notes: '' }]));
  const slide = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
  expect(slide).toContain('<a:prstDash val="sysDash"/>');
  expect(slide).toContain('<a:stCxn');
  expect(slide).toContain('Places · 2');
});
