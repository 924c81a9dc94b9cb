import type { Measure } from '../canvas/labels.ts';
import type { Token } from '../look/token.ts';
import type { Lang } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { extentOf, moved } from './extent.ts';
import { networkShapes } from './network-scene.ts';
import type { Scene } from './scene.ts';
import { largest } from './sheet.ts';

const margin = 24;

/** The network and nothing round it, in each language on a sheet of one size, so that changing it moves nothing. */
export function barePictures(
  view: View,
  measure: Measure,
  token: Token,
  title: Record<Lang, string>,
): Record<Lang, Scene> {
  const shapes = {
    ar: networkShapes(view, 'ar', measure, token),
    en: networkShapes(view, 'en', measure, token),
  };
  const all = [...shapes.ar, ...shapes.en];
  const { left, top, right, bottom } =
    all.length > 0 ? extentOf(all, measure) : { left: 0, top: 0, right: 0, bottom: 0 };
  const scene = (language: Lang): Scene => ({
    width: Math.ceil((right - left) * largest) + 2 * margin,
    height: Math.ceil((bottom - top) * largest) + 2 * margin,
    paper: token('surface'),
    language,
    title: title[language],
    description: '',
    shapes: moved(shapes[language], {
      scale: largest,
      x: margin - left * largest,
      y: margin - top * largest,
    }),
  });
  return { ar: scene('ar'), en: scene('en') };
}
