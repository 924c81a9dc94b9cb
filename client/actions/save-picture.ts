import { OriginDocument, type OriginQuery } from '../api/generated/graphql.ts';
import { createMeasure } from '../canvas/labels.ts';
import { token } from '../look/token.ts';
import { embedFonts } from '../scene/fonts.ts';
import { toPng } from '../scene/png.ts';
import type { Scene } from '../scene/scene.ts';
import { toSheet, type Sayings } from '../scene/sheet.ts';
import type { Beside } from '../scene/stage-scene.ts';
import { toSvg } from '../scene/svg.ts';
import { toView } from '../state/view.ts';
import type { Context } from './context.ts';
import { fileName, giveFile, pptxType } from './give-file.ts';

export type PictureForm = 'svg' | 'png-2' | 'png-4' | 'pdf' | 'pptx';

/** What a file says of where it comes from; throws ApiFailure. */
export function askOrigin({ api }: Context, signal: AbortSignal): Promise<OriginQuery> {
  return api.ask(OriginDocument, {}, signal);
}

/** What is shown, on a sheet, in the page's language and colours: the network, or whichever pictures stand with it. */
export function sheetOf({ store }: Context, sayings: Sayings, beside: Beside | null): Scene {
  const state = store.getState();
  const view = { ...toView(state), cursor: null };
  const description = (beside && !beside.rows.flat().includes('network') ? [] : [sayings.description])
    .concat(beside?.told ?? [])
    .join('\n');
  return toSheet({
    view,
    language: state.language,
    measure: createMeasure(),
    token,
    sayings: { ...sayings, description },
    beside,
  });
}

/** The sheet as a document with its fonts inside. */
export async function svgOf(scene: Scene, isTransparent: boolean): Promise<string> {
  return toSvg(scene, { fonts: await embedFonts(scene), isTransparent });
}

/** A page as large as the sheet, in which letters need no halo. */
const paper = {
  page: '@page { size: 16in 9in; margin: 0; }',
  style: `svg { display: block; width: 16in; height: 9in; font-feature-settings: 'liga' 0, 'rlig' 0; } text { stroke: none; }`,
};

/** Gives the sheet to the person as a file, or to the browser's own printing. Throws where the browser can't draw one so large. */
export async function savePicture(
  { store }: Context,
  scene: Scene,
  { form, isTransparent }: { form: PictureForm; isTransparent: boolean },
): Promise<void> {
  if (form === 'pdf') {
    const markup = toSvg(scene, { fonts: '', isTransparent, part: 'paper' });
    return (await import('./print.ts')).printMarkup({ title: scene.title, markup, ...paper });
  }
  const file = fileName(form.replace(/-\d/, ''));
  giveFile(await written(scene, form, isTransparent), file);
  store.commit((state) => ({ ...state, notice: { id: 'notice.saved', values: { file }, entities: {} } }));
}

async function written(
  scene: Scene,
  form: Exclude<PictureForm, 'pdf'>,
  isTransparent: boolean,
): Promise<Blob> {
  if (form === 'pptx') {
    const { toPptx } = await import('../scene/pptx.ts');
    return new Blob([(await toPptx([{ scene, notes: '' }])).slice()], { type: pptxType });
  }
  const svg = await svgOf(scene, isTransparent);
  if (form === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  return toPng(svg, scene, form === 'png-2' ? 2 : 4);
}
