import type { Lang } from '../state/state.ts';
import type { Words } from './scene.ts';

type Given = Pick<Words, 'text' | 'at' | 'size' | 'color'> &
  Partial<Pick<Words, 'lines' | 'weight' | 'wrap'>>;

/** A text that begins where reading begins, on clear ground. */
export function plainWords(language: Lang, { lines, weight = 400, wrap = null, ...given }: Given): Words {
  return {
    ...given,
    type: 'words',
    of: null,
    lines: lines ?? [given.text],
    side: language === 'ar' ? 'right' : 'left',
    weight,
    halo: null,
    wrap,
    opacity: 1,
  };
}
