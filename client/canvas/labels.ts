import type { Lang } from '../state/state.ts';
import type { DrawnEntity } from '../state/view.ts';
import { fontSize, lineHeight, markOf, widestLabel, type Letters } from './marks.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of a text in canvas units. */
export type Measure = (text: string, letters: Letters, language: Lang) => number;

export const family = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

/** Measures as the canvas draws. Fonts must be there before, or the widths are those of another font. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  // each drawing asks again for all of them
  const known = new Map<string, number>();
  return (text, letters, language) => {
    if (!context) return text.length * letters.font * 0.6;
    const font = `${letters.weight} ${fontSize(letters, language)}px ${family}`;
    const key = `${font} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (known.size > mostKnown) known.clear();
    context.font = font;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

const mostKnown = 20_000;

/** Breaks a label at spaces into as few lines as fit, of about the same length. */
export function breakLabel(text: string, width: (text: string) => number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const count = Math.min(words.length, 3, Math.ceil(width(text) / widestLabel));
  if (count <= 1) return [text];
  const fair = Math.max(width(text) / count, ...words.map(width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    const over = width(longer) - fair;
    const isFull = last === undefined || (lines.length < count && over > 0 && over > fair - width(last));
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A label's lines, each isolated, so that the direction of one never disturbs another. */
export function labelText(lines: readonly string[]): string {
  return lines.map((line) => `\u2068${line}\u2069`).join('\n');
}

/** Lines of an entity's label in a language. */
export function labelLines(entity: DrawnEntity, language: Lang, measure: Measure): string[] {
  const mark = markOf(entity);
  return breakLabel(entity.label[language], (text) => measure(text, mark, language));
}

/** Room for an entity's label in either language, so that a switch of language moves nothing. */
export function labelSize(entity: DrawnEntity, measure: Measure): Size {
  const mark = markOf(entity);
  const sizes = (['ar', 'en'] as const).map((language) => {
    const lines = labelLines(entity, language, measure);
    return {
      width: Math.max(...lines.map((line) => measure(line, mark, language))),
      height: lines.length * fontSize(mark, language) * lineHeight,
    };
  });
  return {
    width: Math.ceil(Math.max(...sizes.map(({ width }) => width))),
    height: Math.ceil(Math.max(...sizes.map(({ height }) => height))),
  };
}

/** Fetches every weight of both scripts, so that the first picture is measured and drawn in its own font. */
export async function awaitFonts(): Promise<void> {
  const samples = [400, 500, 600].flatMap((weight) =>
    ['شبكة', 'Shabaka'].map((text) => document.fonts.load(`${weight} 14px ${family}`, text)),
  );
  await Promise.allSettled(samples);
}
