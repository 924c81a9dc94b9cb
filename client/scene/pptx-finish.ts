import JSZip from 'jszip';
import type { Slide } from './pptx.ts';
import type { Bar, Mark, Shape, Stroke } from './scene.ts';

/** By this name a shape is found again in the file. */
export const shapeName = (shape: Shape, nth: number) => `${shape.type} ${nth}`;

/**
 * Two things that pptxgenjs has no word for: straight lines between two marks become connectors that follow when a
 * mark is moved (ECMA-376 part 1, 19.3.1.19 `cxnSp`), and bars whose ends are not sharp fade (20.1.8.33 `gradFill`).
 * The file is otherwise left as it is.
 */
export async function finished(pptx: Uint8Array, slides: readonly Slide[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(pptx);
  for (const [nth, { scene }] of slides.entries()) {
    const path = `ppt/slides/slide${nth + 1}.xml`;
    const xml = await zip.file(path)?.async('string');
    if (xml === undefined) throw new Error(`client/scene/pptx-connectors: ${path} is missing`);
    const ids = new Map<string, string>();
    for (const [, id = '', name = ''] of xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g))
      ids.set(name, id);
    const marks: { mark: Mark; id: string }[] = [];
    const strokes = new Map<string, Stroke>();
    const bars = new Map<string, Bar>();
    scene.shapes.forEach((shape, index) => {
      const name = shapeName(shape, index);
      if (shape.type === 'mark' && shape.id) marks.push({ mark: shape, id: ids.get(name) ?? '' });
      if (shape.type === 'bar' && shape.soft.left + shape.soft.right > 0) bars.set(name, shape);
      if (shape.type === 'stroke' && shape.joins && !shape.control) strokes.set(name, shape);
    });
    const glued = xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape) => {
      const [, id = '', name = ''] = /<p:cNvPr id="(\d+)" name="([^"]*)"/.exec(shape) ?? [];
      const bar = bars.get(name);
      if (bar) return faded(shape, bar);
      const stroke = strokes.get(name);
      const source = stroke?.joins && nearest(marks, stroke.joins.source, stroke.from);
      const target = stroke?.joins && nearest(marks, stroke.joins.target, stroke.to);
      const [look] = /<p:spPr>.*<\/p:spPr>/s.exec(shape) ?? [];
      if (!stroke || !source || !target || !look) return shape;
      return [
        `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvCxnSpPr>`,
        `<a:stCxn id="${source.id}" idx="${siteOf(source.mark, stroke.from)}"/>`,
        `<a:endCxn id="${target.id}" idx="${siteOf(target.mark, stroke.to)}"/>`,
        `</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>${look}</p:cxnSp>`,
      ].join('');
    });
    zip.file(path, glued);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The mark of an entity where a line ends: a map beside the network has one of its own. */
function nearest<One extends { mark: Mark }>(
  marks: readonly One[],
  of: string,
  { x, y }: Mark['center'],
): One | undefined {
  const away = ({ mark: { center } }: One) => Math.hypot(center.x - x, center.y - y);
  return marks.filter(({ mark }) => mark.id === of).toSorted((a, b) => away(a) - away(b))[0];
}

/** The nearest of a shape's connection sites, which PowerPoint counts from the top against the clock. */
function siteOf({ form, center }: Mark, { x, y }: { x: number; y: number }): number {
  const sites = form === 'disc' || form === 'ring' ? 8 : 4;
  const turn = Math.atan2(center.x - x, center.y - y) / (2 * Math.PI);
  return Math.round(((turn + 1) % 1) * sites) % sites;
}

/** Its fill, and its rim where it has one, from nothing to the whole colour and back. */
function faded(xml: string, { width, soft }: Bar): string {
  return xml.replace(
    /<a:solidFill><a:srgbClr val="(\w{6})"(?:\/>|>(?:<a:alpha val="(\d+)"\/>)?<\/a:srgbClr>)<\/a:solidFill>/g,
    (_, color: string, alpha = '100000') => {
      const stop = (at: number, strength: string) =>
        `<a:gs pos="${Math.round(at * 100_000)}"><a:srgbClr val="${color}"><a:alpha val="${strength}"/></a:srgbClr></a:gs>`;
      const stops = [
        stop(0, soft.left > 0 ? '0' : alpha),
        stop(soft.left / width, alpha),
        stop(1 - soft.right / width, alpha),
        stop(1, soft.right > 0 ? '0' : alpha),
      ];
      return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
    },
  );
}
