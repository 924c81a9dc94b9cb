import { Copy, GripVertical, Trash2, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { Thumbnail } from '../panels/thumbnail.tsx';
import { deleteStep, duplicateStep, moveStep, open, type DraftStep } from '../state/draft.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import type { Editing } from './use-editing.ts';
import { warningsIn } from './use-warnings.ts';
import { textIn } from './voices-of.ts';

/** The steps in their order: one is open; all can be moved by hand and by key. */
export function EditorSteps({ editing }: { editing: Editing }) {
  const { say, locale, language } = useWords();
  const { draft, change } = editing;
  const { steps } = draft.now;
  const move = (key: number, place: number) => {
    const to = Math.max(0, Math.min(steps.length - 1, place));
    change((now) => moveStep(now, key, to), {
      id: 'editor.moved',
      values: { number: to + 1, count: steps.length },
    });
  };
  const { dragAndDropHooks } = useDragAndDrop<DraftStep>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys: [dragged], target }) => {
      const from = steps.findIndex(({ key }) => key === dragged);
      const onto = steps.findIndex(({ key }) => key === target.key);
      const place = target.dropPosition === 'before' ? onto : onto + 1;
      // what is taken out from before it makes it one less
      if (from >= 0 && onto >= 0) move(steps[from]!.key, place > from ? place - 1 : place);
    },
  });
  const onKey = (event: React.KeyboardEvent) => {
    const by = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    const from = steps.findIndex(({ key }) => key === draft.at);
    if (!by || from < 0) return;
    event.preventDefault();
    event.stopPropagation();
    move(draft.at!, from + by);
  };
  return (
    <I18nProvider locale={locale}>
      <div onKeyDownCapture={onKey}>
        <GridList
          className="editor-steps"
          aria-label={say('editor.steps')}
          aria-describedby="editor-steps-help"
          items={steps}
          dependencies={[editing, language]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          escapeKeyBehavior="none"
          selectedKeys={draft.at === null ? [] : [draft.at]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (key !== undefined && key !== draft.at) change((now) => open(now, Number(key)));
          }}
          dragAndDropHooks={dragAndDropHooks}
        >
          {(step) => <StepRow step={step} editing={editing} />}
        </GridList>
        <p id="editor-steps-help" className="visually-hidden">
          {say('editor.steps.help')}
        </p>
      </div>
    </I18nProvider>
  );
}

function StepRow({ step, editing }: { step: DraftStep; editing: Editing }) {
  const { say, language } = useWords();
  const { change, draft, stock } = editing;
  const number = draft.now.steps.findIndex(({ key }) => key === step.key) + 1;
  const title = isolate(textIn(step.title, language).text || say('stories.untitled'));
  const count = warningsIn(step, stock).length;
  return (
    <GridListItem id={step.key} textValue={say('editor.step', { number, title })}>
      <Button slot="drag" className="icon-button editor-grip" aria-label={say('editor.drag', { number })}>
        <GripVertical size={16} strokeWidth={1.7} aria-hidden="true" />
      </Button>
      <span className="editor-number">{number}</span>
      <Thumbnail of={step.view} />
      <span className="editor-name">
        <span>{title}</span>
        {count > 0 && (
          <span className="editor-count">
            <TriangleAlert size={13} aria-hidden="true" /> {say('editor.warnings', { count })}
          </span>
        )}
      </span>
      <span className="editor-row-tools">
        <Button
          className="icon-button"
          aria-label={say('editor.duplicate', { number })}
          onPress={() =>
            change((now) => duplicateStep(now, step.key), {
              id: 'editor.added',
              values: { number: number + 1 },
            })
          }
        >
          <Copy size={16} strokeWidth={1.7} aria-hidden="true" />
        </Button>
        <Button
          className="icon-button"
          aria-label={say('editor.delete', { number })}
          onPress={() => change((now) => deleteStep(now, step.key), { id: 'editor.deleted' })}
        >
          <Trash2 size={16} strokeWidth={1.7} aria-hidden="true" />
        </Button>
      </span>
    </GridListItem>
  );
}
