import type { Measure } from '../canvas/labels.ts';
import type { Token } from '../look/token.ts';
import type { Lang } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { extentOf, moved } from './extent.ts';
import { networkShapes } from './network-scene.ts';
import type { Scene } from './scene.ts';
import { largest, stageShapes, type Beside } from './stage-scene.ts';

const margin = 24;
/** Of what has no size of its own. */
const size = { width: 1040, height: 760 };

/** A picture and nothing round it, in each language on a sheet of one size, so that changing it moves nothing. */
export function barePictures(
  view: View,
  measure: Measure,
  token: Token,
  title: Record<Lang, string>,
  beside: Record<Lang, Beside> | null = null,
): Record<Lang, Scene> {
  const bare = (language: Lang, rest: Pick<Scene, 'width' | 'height' | 'shapes'>): Scene => ({
    paper: token('surface'),
    language,
    title: title[language],
    description: beside?.[language].told.join('\n') ?? '',
    ...rest,
  });
  if (beside) {
    const box = { left: 0, top: 0, right: size.width, bottom: size.height };
    const staged = (language: Lang) =>
      bare(language, {
        ...size,
        shapes: stageShapes({ view, language, measure, token, beside: beside[language] }, box),
      });
    return { ar: staged('ar'), en: staged('en') };
  }
  const shapes = {
    ar: networkShapes(view, 'ar', measure, token),
    en: networkShapes(view, 'en', measure, token),
  };
  const all = [...shapes.ar, ...shapes.en];
  const { left, top, right, bottom } =
    all.length > 0 ? extentOf(all, measure) : { left: 0, top: 0, right: 0, bottom: 0 };
  const scene = (language: Lang) =>
    bare(language, {
      width: Math.ceil((right - left) * largest) + 2 * margin,
      height: Math.ceil((bottom - top) * largest) + 2 * margin,
      shapes: moved(shapes[language], {
        scale: largest,
        x: margin - left * largest,
        y: margin - top * largest,
      }),
    });
  return { ar: scene('ar'), en: scene('en') };
}
