import { X } from 'lucide-react';
import { sentenceText } from '../panels/label.tsx';
import type { DraftStep } from '../state/draft.ts';
import { chosenIn } from '../state/step-of-view.ts';
import type { Highlight } from '../state/story-document.ts';
import { useShabaka, useShabakaStore } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import type { Editing } from './use-editing.ts';

/** What of a step is meant, and what else could be. */
export function EditorMeant({ step, editing }: { step: DraftStep; editing: Editing }) {
  const { say, language } = useWords();
  const store = useShabakaStore();
  const isChosen = useShabaka((state) => chosenIn(state) !== undefined);
  const { entities, relations } = step.highlight ?? { entities: [], relations: [] };
  const { stock, changeStep } = editing;
  const put = (highlight: Highlight | undefined) =>
    changeStep(step.key, () => ({
      highlight:
        highlight && highlight.entities.length + highlight.relations.length > 0 ? highlight : undefined,
    }));
  const nameOf = (id: string): string => {
    const relation = Object.hasOwn(stock.relations, id) ? stock.relations[id] : undefined;
    if (relation) return sentenceText(relation, language);
    return isolate((Object.hasOwn(stock.entities, id) && stock.entities[id]?.label[language]) || id);
  };
  const without = (id: string) =>
    put({
      entities: entities.filter((one) => one !== id),
      relations: relations.filter((one) => one !== id),
    });
  return (
    <section className="editor-part" aria-label={say('editor.meant')}>
      <h3>{say('editor.meant')}</h3>
      {entities.length + relations.length === 0 && <p className="quiet">{say('editor.meant.all')}</p>}
      <ul className="editor-meant">
        {[...entities, ...relations].map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={say('editor.meant.drop', { name: nameOf(id) })}
              onClick={() => without(id)}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        disabled={!isChosen}
        onClick={() => put(chosenIn(store.getState()))}
      >
        {say('editor.meant.take')}
      </button>
      {!isChosen && <span className="quiet"> {say('editor.meant.none')}</span>}
    </section>
  );
}
