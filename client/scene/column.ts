import type { Measure } from '../canvas/labels.ts';
import { fontSize, lineHeight } from '../canvas/marks.ts';
import type { Lang } from '../state/state.ts';
import { plainWords } from './plain-words.ts';
import type { Words } from './scene.ts';

/** A paragraph beside a picture. */
export interface Paragraph {
  readonly text: string;
  readonly font: number;
  readonly color: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between two paragraphs, in parts of a line. */
const between = 0.6;

/** Paragraphs one below the other, in lines that fit the box; in smaller letters where they would run out of it. */
export function columnOf(
  paragraphs: readonly Paragraph[],
  box: Box,
  language: Lang,
  measure: Measure,
): Words[] {
  for (let scale = 1; ; scale *= 0.94) {
    let { top } = box;
    const words = paragraphs.map(({ text, font, color }): Words => {
      const mark = { font: font * scale, weight: 400 as const };
      const size = fontSize(mark, language);
      const lines = wrap(text, box.width, (part) => measure(part, mark, language));
      const y = top;
      top += (lines.length + between) * size * lineHeight;
      const at = { x: language === 'ar' ? box.left + box.width : box.left, y };
      return plainWords(language, { text, lines, at, size, color, wrap: box.width });
    });
    if (top <= box.top + box.height || scale < 0.4) return words;
  }
}

/** Breaks at spaces; a word longer than the line stays whole. */
export function wrap(text: string, room: number, wide: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && wide(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
