import { Crosshair, EyeOff, Pin, PinOff, X, ZoomIn } from 'lucide-react';
import { hideMarked, letGo, pinMarked, showOnlyMarked, zoomToChosen } from '../actions/marked.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { PathsWords } from '../words/paths-words.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';
import { KindMark } from './marks.tsx';
import { PathsBetween } from './paths.tsx';
import { SharedBy } from './shared.tsx';
import './several.css';

/** What connects more of them at once would be read by nobody. */
const most = 6;

/** Several entities taken together: who they are, and what can be done with all of them at once. */
export function Several() {
  const { say, language } = useWords();
  const marked = useShabaka((state) => state.marked);
  const entities = useShabaka((state) => state.entities);
  const pinned = useShabaka((state) => state.picture.pinned);
  const { act, toggleMarked } = useActions();
  const arePinned = marked.every((id) => pinned.includes(id));
  const tools = [
    { name: say('several.zoom'), icon: ZoomIn, run: zoomToChosen },
    { name: say('several.only'), icon: Crosshair, run: showOnlyMarked },
    { name: say(arePinned ? 'several.free' : 'several.pin'), icon: arePinned ? PinOff : Pin, run: pinMarked },
    { name: say('several.hide'), icon: EyeOff, run: hideMarked },
    { name: say('several.let-go'), icon: X, run: letGo },
  ];
  return (
    <article className="details-body several">
      <header>
        <h2>{say('several.title', { count: marked.length })}</h2>
        <div className="several-tools">
          {tools.map(({ name, icon: Icon, run }) => (
            <button key={name} type="button" className="tool-button" onClick={() => act(run)}>
              <Icon size={15} aria-hidden="true" /> {name}
            </button>
          ))}
        </div>
      </header>
      <ul className="several-list">
        {marked.map((id) => {
          const entity = entities[id];
          return (
            entity && (
              <li key={id}>
                <KindMark kind={entity.kind} />
                <Label of={entity.label} />
                <button
                  type="button"
                  className="icon-button"
                  aria-label={say('several.less', { name: isolate(entity.label[language]) })}
                  onClick={() => toggleMarked(id)}
                >
                  <X size={15} aria-hidden="true" />
                </button>
              </li>
            )
          );
        })}
      </ul>
      <PathsWords>
        {marked.length === 2 && <PathsBetween key={marked.join(' ')} from={marked[0]!} to={marked[1]!} />}
        {marked.length > 2 && marked.length <= most && <SharedBy ids={marked} />}
      </PathsWords>
      {marked.length > most && <p className="quiet">{say('shared.too-many', { most })}</p>}
      {marked.length === 1 && <p className="quiet">{say('several.hint')}</p>}
    </article>
  );
}
