import { escape } from '../scene/svg.ts';
import type { Lang } from '../state/state.ts';

interface Embedded {
  /** Where Shabaka answers, as `https://shabaka.example.org`. */
  origin: string;
  /** What the address says after its #: a picture or a step of a story. */
  fragment: string;
  /** What it is called to who hears the page. */
  title: string;
  language: Lang;
}

/**
 * A frame for somebody else's page. It may run our script and open windows, and do nothing to the page round it; whether
 * it is shown there is for `SHABAKA_FRAMES` to say.
 */
export function embedCode({ origin, fragment, title, language }: Embedded): string {
  const address = `${origin}/embed?lang=${language}#${fragment}`;
  return [
    `<iframe src="${escape(address)}" title="${escape(title)}"`,
    `width="960" height="600" loading="lazy" allow="fullscreen" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
  ].join(' ');
}
