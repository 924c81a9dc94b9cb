import JSZip from 'jszip';
import type { Slide } from './pptx.ts';
import type { Mark, Shape, Stroke } from './scene.ts';

/** By this name a shape is found again in the file. */
export const shapeName = (shape: Shape, nth: number) => `${shape.type} ${nth}`;

/**
 * Makes of straight lines between two marks connectors that follow when a mark is moved, which pptxgenjs has no
 * word for (ECMA-376 part 1, 19.3.1.19 `cxnSp`). The file is otherwise left as it is.
 */
export async function glueConnectors(pptx: Uint8Array, slides: readonly Slide[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(pptx);
  for (const [nth, { scene }] of slides.entries()) {
    const path = `ppt/slides/slide${nth + 1}.xml`;
    const xml = await zip.file(path)?.async('string');
    if (xml === undefined) throw new Error(`client/scene/pptx-connectors: ${path} is missing`);
    const ids = new Map<string, string>();
    for (const [, id = '', name = ''] of xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g))
      ids.set(name, id);
    const marks = new Map<string, { mark: Mark; id: string }>();
    const strokes = new Map<string, Stroke>();
    scene.shapes.forEach((shape, index) => {
      const name = shapeName(shape, index);
      if (shape.type === 'mark' && shape.id) marks.set(shape.id, { mark: shape, id: ids.get(name) ?? '' });
      if (shape.type === 'stroke' && shape.joins && !shape.control) strokes.set(name, shape);
    });
    const glued = xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape) => {
      const [, id = '', name = ''] = /<p:cNvPr id="(\d+)" name="([^"]*)"/.exec(shape) ?? [];
      const stroke = strokes.get(name);
      const source = stroke?.joins && marks.get(stroke.joins.source);
      const target = stroke?.joins && marks.get(stroke.joins.target);
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

/** The nearest of a shape's connection sites, which PowerPoint counts from the top against the clock. */
function siteOf({ form, center }: Mark, { x, y }: { x: number; y: number }): number {
  const sites = form === 'disc' || form === 'ring' ? 8 : 4;
  const turn = Math.atan2(center.x - x, center.y - y) / (2 * Math.PI);
  return Math.round(((turn + 1) % 1) * sites) % sites;
}
