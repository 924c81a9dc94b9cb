import { useEffect, useRef } from 'react';
import { createMeasure } from '../canvas/labels.ts';
import { token } from '../look/token.ts';
import { besideShapes, type Beside } from '../scene/stage-scene.ts';
import { toSvg } from '../scene/svg.ts';
import type { PictureName } from '../state/split.ts';
import type { View } from '../state/view.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useSize } from '../use-size.ts';
import { useWords } from '../words/use-words.tsx';

interface Props {
  name: PictureName;
  beside: Beside;
  view: View;
}

/** A map or a timeline of a step: the same drawing that its files hold. */
export function DrawnPane({ name, beside, view }: Props) {
  const { choose } = useActions();
  const { language } = useWords();
  const theme = useShabaka((state) => state.theme);
  const pane = useRef<HTMLDivElement>(null);
  const size = useSize(pane);
  useEffect(() => {
    const { width, height } = size;
    if (!pane.current || width === 0 || height === 0) return;
    const measure = createMeasure();
    // legible from the back of a room, and no larger than what the room is for
    const larger = Math.min(2.4, Math.max(0.9, Math.min(width / 330, height / 200)));
    const room = { width, height };
    const shapes = besideShapes(name, { view, language, measure, token, beside }, room, larger);
    const scene = {
      width: width / larger,
      height: height / larger,
      paper: token('surface'),
      language,
      title: '',
      description: '',
      shapes,
    };
    // all of its text is escaped, and it holds neither style nor script
    pane.current.innerHTML = toSvg(scene, { fonts: '', isTransparent: true, part: `told-${name}` });
    // whose name would be shown wherever the pointer rests
    pane.current.querySelector('title')?.remove();
    // colours are read from the page, so its theme has to be asked for here
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name, view, beside, language, theme, size]);
  return (
    // what it shows is in words in the list beside it
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={pane}
      className="telling-drawn"
      data-picture={name}
      aria-hidden="true"
      onClick={({ target }) => {
        const of = (target as Element).closest('[data-of]')?.getAttribute('data-of');
        if (!of) choose(null);
        else choose(of.startsWith('rel:') ? { relation: of } : { entity: of });
      }}
    />
  );
}
