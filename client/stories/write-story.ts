import { pptxType } from '../actions/give-file.ts';
import { svgOf } from '../actions/save-picture.ts';
import { printMarkup } from '../actions/print.ts';
import type { Room } from '../actions/room.ts';
import type { OriginQuery } from '../api/generated/graphql.ts';
import { toPng } from '../scene/png.ts';
import type { Story } from '../state/told-story.ts';
import type { PlainWords } from '../words/use-words.tsx';
import type { Progress } from './each-step.ts';
import { fileStory } from './story-file.ts';
import { storyFrame, storyPaper } from './story-frame.ts';
import { toHtml, tongue } from './story-html.ts';
import { slidesOf } from './slides.ts';

export type StoryForm = 'html' | 'pdf' | 'pptx' | 'png';

interface Options extends Progress {
  words: PlainWords;
  origin: OriginQuery | undefined;
}

/** A file of the story and the ending of its name; null where the browser's own printing makes it. */
export async function writeStory(
  form: StoryForm,
  room: Room,
  story: Story,
  options: Options,
): Promise<{ content: Blob; ending: string } | null> {
  if (form === 'html' || form === 'pdf') {
    const { language } = options.words;
    const told = await fileStory(room, story, { ...options, language });
    options.signal.throwIfAborted();
    const { title } = told.tongues[language];
    if (form === 'pdf') {
      printMarkup({ title, markup: tongue(told.tongues[language], null), ...storyPaper });
      return null;
    }
    const html = toHtml(told, await storyFrame());
    return { content: new Blob([html], { type: 'text/html' }), ending: 'html' };
  }
  const slides = await slidesOf(room, story, options);
  if (form === 'pptx') {
    const { toPptx } = await import('../scene/pptx.ts');
    return { content: new Blob([(await toPptx(slides)).slice()], { type: pptxType }), ending: 'pptx' };
  }
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  for (const [nth, { scene }] of slides.entries()) {
    options.signal.throwIfAborted();
    const png = await toPng(await svgOf(scene, false), scene, 2);
    zip.file(`step-${String(nth + 1).padStart(2, '0')}.png`, await png.arrayBuffer());
  }
  return { content: await zip.generateAsync({ type: 'blob' }), ending: 'zip' };
}
