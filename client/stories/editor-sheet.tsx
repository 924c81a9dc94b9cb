import { ChevronsDown, ChevronsUp, Play, Plus, Redo2, Save, Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../panels/icon-button.tsx';
import { mostSteps, stepAt, writeTitle } from '../state/draft.ts';
import { chosenIn } from '../state/step-of-view.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { EditorStep } from './editor-step.tsx';
import { EditorSteps } from './editor-steps.tsx';
import { EditorText } from './editor-text.tsx';
import { useEditing, type Editing, type Start } from './use-editing.ts';
import { textIn } from './voices-of.ts';

/** All of a story that is being made; folded away it leaves the details of the picture in sight. */
export function EditorSheet({ start, onClose }: { start: Start; onClose: () => void }) {
  const { say, language } = useWords();
  const { tellStory, open } = useActions();
  const editing = useEditing(start);
  const [isFolded, setFolded] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  // the step whose title gets the focus, because it was just added
  const [fresh, setFresh] = useState<number | null>(null);
  const { draft, kept, isOpen, save, saving } = editing;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // what had the focus may have gone with its step; the keys go on being those of the story
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react/exhaustive-effect-dependencies -- after each change
  }, [draft]);
  const step = stepAt(draft);
  const { steps } = draft.now;
  const title = isolate(textIn(draft.now.title, language).text || say('stories.untitled'));
  const add = async () => {
    setFresh(isFolded ? null : draft.nextKey);
    await editing.add();
  };
  const present = async () => {
    const story = isOpen ? await save() : kept;
    const at = steps.findIndex(({ key }) => key === draft.at);
    if (story) tellStory({ story: story.id, step: Math.max(0, at) + 1 });
  };
  const show = (address: string) => {
    // on a phone the story lies over the picture
    if (innerWidth < 700) setFolded(true);
    void open(address);
  };
  const leave = () => {
    if (isOpen && steps.length > 0) setLeaving(true);
    else onClose();
  };
  return (
    // its keys are those of all that is in it
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={frame}
      className="editor"
      tabIndex={-1}
      // only once: whoever comes back to that step by the arrows stays in the list
      onFocus={() => setFresh(null)}
      data-folded={isFolded}
      aria-label={say('editor.label')}
      onKeyDown={(event) => {
        const run = historyKey(event, editing);
        if (!run) return;
        event.preventDefault();
        event.stopPropagation();
        run();
      }}
    >
      <header className="editor-head">
        <h2>{isFolded ? title : say('editor.label')}</h2>
        {!isFolded && (
          <>
            <IconButton
              icon={Undo2}
              label={say('tool.undo')}
              keys="Ctrl Z"
              isDirected
              disabled={draft.past.length === 0}
              onClick={editing.undo}
            />
            <IconButton
              icon={Redo2}
              label={say('tool.redo')}
              keys="Ctrl Y"
              isDirected
              disabled={draft.future.length === 0}
              onClick={editing.redo}
            />
          </>
        )}
        {isFolded && <AddButton editing={editing} onAdd={add} />}
        <IconButton
          icon={isFolded ? ChevronsUp : ChevronsDown}
          label={say(isFolded ? 'editor.unfold' : 'editor.fold')}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        />
        {!isFolded && <IconButton icon={X} label={say('editor.close')} onClick={leave} />}
      </header>
      <output className="editor-said">
        {editing.isAdding && say('editor.adding')}
        {!editing.isAdding && editing.said && say(editing.said.id, editing.said.values)}
      </output>
      {!isFolded && (
        <>
          <div className="editor-body">
            {kept?.isFromFile && <p className="quiet">{say('editor.copy')}</p>}
            {kept && !kept.isFromFile && !kept.isOwn && (
              <p className="quiet">{say('editor.not-own', { by: isolate(kept.savedBy ?? '') })}</p>
            )}
            <EditorText
              label={say('editor.story-title')}
              text={draft.now.title}
              most={200}
              hasFocus={kept === null && steps.length === 0}
              onWrite={(one, text) => editing.change((now) => writeTitle(now, one, text))}
            />
            <h3 className="editor-heading">{say('editor.steps')}</h3>
            {steps.length === 0 && <p className="quiet">{say('editor.empty')}</p>}
            {steps.length > 0 && <EditorSteps editing={editing} />}
            <AddButton editing={editing} onAdd={add} />
            {step && (
              <section
                key={step.key}
                className="editor-step"
                aria-label={say('editor.step', {
                  number: steps.indexOf(step) + 1,
                  title: isolate(textIn(step.title, language).text),
                })}
              >
                <EditorStep step={step} editing={editing} isFresh={fresh === step.key} onShow={show} />
              </section>
            )}
          </div>
          {isLeaving ? (
            <Leaving
              onSave={async () => ((await save()) ? onClose() : setLeaving(false))}
              onDrop={onClose}
              onStay={() => setLeaving(false)}
            />
          ) : (
            <footer className="editor-foot">
              <SavingNote editing={editing} />
              <button
                type="button"
                className="editor-do"
                disabled={saving === 'busy' || !isOpen}
                onClick={() => void save()}
              >
                <Save size={16} aria-hidden="true" /> {say(kept?.isOwn ? 'editor.save' : 'editor.save-new')}
              </button>
              <button
                type="button"
                className="text-button"
                disabled={saving === 'busy' || steps.length === 0}
                onClick={() => void present()}
              >
                <Play size={15} className="directed" aria-hidden="true" /> {say('editor.present')}
              </button>
            </footer>
          )}
        </>
      )}
    </aside>
  );
}

function AddButton({ editing, onAdd }: { editing: Editing; onAdd: () => Promise<void> }) {
  const { say } = useWords();
  const isEmpty = useShabaka(({ picture }) => picture.shown.length === 0);
  const isChosen = useShabaka((state) => chosenIn(state) !== undefined);
  const isFull = editing.draft.now.steps.length >= mostSteps;
  return (
    <div className="editor-add">
      <button
        type="button"
        className="text-button"
        disabled={editing.isAdding || isEmpty || isFull}
        onClick={() => void onAdd()}
      >
        <Plus size={16} aria-hidden="true" /> {say('editor.add')}
      </button>
      {isFull && <span className="quiet">{say('editor.full')}</span>}
      {isChosen && !isFull && <span className="quiet">{say('editor.chosen')}</span>}
    </div>
  );
}

/** Whether it is kept, and why not. */
function SavingNote({ editing: { saving, isOpen, save } }: { editing: Editing }) {
  const { say } = useWords();
  if (saving === null || saving === 'busy')
    return (
      <span className="quiet editor-state">
        {say(saving === 'busy' ? 'editor.saving' : isOpen ? 'editor.unsaved' : 'editor.saved')}
      </span>
    );
  const isOthers = saving === 'stories.conflict' || saving === 'stories.not-yours';
  return (
    <p className="fault editor-state" role="alert">
      {say(saving)}{' '}
      {isOthers && (
        <button type="button" className="text-button" onClick={() => void save(true)}>
          {say('editor.save-new')}
        </button>
      )}
    </p>
  );
}

interface LeavingProps {
  onSave: () => Promise<void>;
  onDrop: () => void;
  onStay: () => void;
}

/** Asked before changes are lost. */
function Leaving({ onSave, onDrop, onStay }: LeavingProps) {
  const { say } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  return (
    <div className="editor-foot" role="alertdialog" aria-label={say('editor.leave')}>
      <p className="editor-state">{say('editor.leave')}</p>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- it asks before anything else goes on */}
      <button ref={first} type="button" className="editor-do" autoFocus onClick={() => void onSave()}>
        {say('editor.leave.save')}
      </button>
      <button type="button" className="text-button" onClick={onDrop}>
        {say('editor.leave.drop')}
      </button>
      <button type="button" className="text-button" onClick={onStay}>
        {say('editor.leave.stay')}
      </button>
    </div>
  );
}

/** Undo and redo of the story, also while typing: one history of it all, not one of each field. */
function historyKey(event: React.KeyboardEvent, { undo, redo }: Editing): (() => void) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return redo;
  return key === 'z' ? undo : null;
}
