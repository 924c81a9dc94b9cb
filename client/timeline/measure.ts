import { family } from '../canvas/labels.ts';

const context = document.createElement('canvas').getContext('2d');

/** How wide a name is as the timeline writes it. */
export function widthOf(text: string, language: 'ar' | 'en'): number {
  if (!context) return text.length * 7;
  context.font = `${language === 'ar' ? 14.5 : 13}px ${family}`;
  return Math.ceil(context.measureText(text).width) + 4;
}
