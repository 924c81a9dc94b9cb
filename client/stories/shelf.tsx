import { Download, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { giveNamed } from '../actions/give-file.ts';
import type { Refusal } from '../actions/refusal.ts';
import {
  deleteStory,
  listStories,
  restoreStory,
  storyDocument,
  type DeletedStory,
  type KeptStory,
} from '../actions/stories.ts';
import { Dialog } from '../panels/dialog.tsx';
import { FileChoice, FileFaults } from '../panels/file-choice.tsx';
import { IconButton } from '../panels/icon-button.tsx';
import type { StoryDocument } from '../state/story-document.ts';
import { readStoryFile, writeStoryFile } from '../state/story-file.ts';
import type { FileFault } from '../state/view-file.ts';
import { useActions } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { EditorWords } from '../words/editor-words.ts';
import { keptDraft } from './kept-draft.ts';
import { textIn } from './voices-of.ts';
import '../panels/views.css';

/** What is opened to be worked on: a story that is kept, one from a file, a new one, or one that was not saved. */
export interface ToEdit {
  readonly id: string | null;
  readonly document: StoryDocument | null;
}

type Told =
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'deleted'; readonly was: DeletedStory }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'faults'; readonly name: string; readonly faults: readonly FileFault[] }
  | null;

interface Props {
  /** Only one story is worked on at a time. */
  isEditing: boolean;
  onEdit: (story: ToEdit) => void;
  onClose: () => void;
}

/** The stories that there are: to be told, worked on, taken along, and new ones. */
export const Shelf = (props: Props) => (
  <EditorWords>
    <Stories {...props} />
  </EditorWords>
);

function Stories({ isEditing, onEdit, onClose }: Props) {
  const { say, language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { act, tellStory } = useActions();
  const [list, setList] = useState<{ stories: KeptStory[]; total: number } | 'loading' | 'failed'>('loading');
  const [told, setTold] = useState<Told>(null);
  const [round, setRound] = useState(0);
  const [draft] = useState(keptDraft);
  useEffect(() => {
    let isLate = false;
    act(listStories).then(
      (found) => !isLate && setList(found),
      () => !isLate && setList('failed'),
    );
    return () => {
      isLate = true;
    };
    // asked anew after each change
    // eslint-disable-next-line react/exhaustive-effect-dependencies
  }, [act, round]);
  const again = () => setRound((before) => before + 1);
  const nameOf = ({ title }: KeptStory) => isolate(textIn(title, language).text || say('stories.untitled'));
  const leave = (then: () => void) => {
    dialog.current?.close();
    then();
  };
  const remove = async ({ id }: KeptStory) => {
    const answer = await act((context) => deleteStory(context, id));
    if ('refusal' in answer) setTold({ is: 'refused', refusal: answer.refusal });
    else setTold(answer.deleted && { is: 'deleted', was: answer.deleted });
    again();
  };
  const restore = async (was: DeletedStory) => {
    const answer = await act((context) => restoreStory(context, was));
    if ('refusal' in answer) setTold({ is: 'refused', refusal: answer.refusal });
    else setTold({ is: 'saved', name: nameOf(answer.story) });
    again();
  };
  const give = async (story: KeptStory) => {
    const document = await act((context) => storyDocument(context, story.id)).catch(() => null);
    if (document) giveNamed(writeStoryFile(document), textIn(story.title, language).text, 'story');
    else setTold({ is: 'refused', refusal: 'failure.refused' });
  };
  const take = (name: string, text: string | null) => {
    const read = text === null ? { faults: [{ at: '', id: 'fault.story' as const }] } : readStoryFile(text);
    if ('faults' in read) setTold({ is: 'faults', name, faults: read.faults });
    else leave(() => onEdit({ id: null, document: read.document }));
  };
  return (
    <Dialog ref={dialog} title={say('tool.stories')} className="views" onClose={onClose}>
      <output>
        {told?.is === 'saved' && <span className="quiet">{say('stories.saved', { name: told.name })}</span>}
        {told?.is === 'deleted' && (
          <span>
            {say('stories.deleted', { name: nameOf(told.was.story) })}{' '}
            <button type="button" className="text-button" onClick={() => void restore(told.was)}>
              {say('tool.undo')}
            </button>
          </span>
        )}
      </output>
      {told?.is === 'refused' && (
        <p className="fault" role="alert">
          {say(told.refusal)}
        </p>
      )}
      {told?.is === 'faults' && <FileFaults name={told.name} faults={told.faults} />}
      {list === 'loading' && <p className="quiet">{say('stories.loading')}</p>}
      {list === 'failed' && (
        <p className="fault">
          {say('stories.failed')}{' '}
          <button type="button" className="text-button" onClick={again}>
            {say('failure.retry')}
          </button>
        </p>
      )}
      {typeof list === 'object' && list.stories.length === 0 && (
        <p className="quiet">{say('stories.none')}</p>
      )}
      {typeof list === 'object' && list.stories.length > 0 && (
        <ul className="views-list">
          {list.stories.map((story) => (
            <li key={story.id} className="view-row">
              <button
                type="button"
                className="view-open"
                onClick={() => leave(() => tellStory({ story: story.id, step: 1 }))}
              >
                <span className="view-words">
                  <span className="view-name">{nameOf(story)}</span>
                  <Origin of={story} />
                </span>
              </button>
              <div className="view-tools">
                <IconButton
                  icon={Pencil}
                  label={say('stories.edit', { name: nameOf(story) })}
                  disabled={isEditing}
                  onClick={() => leave(() => onEdit({ id: story.id, document: null }))}
                />
                <IconButton
                  icon={Download}
                  label={say('stories.export', { name: nameOf(story) })}
                  onClick={() => void give(story)}
                />
                {story.isOwn && (
                  <IconButton
                    icon={Trash2}
                    label={say('stories.delete', { name: nameOf(story) })}
                    disabled={isEditing}
                    onClick={() => void remove(story)}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {typeof list === 'object' && list.total > list.stories.length && (
        <p className="quiet">{say('stories.clipped', { shown: list.stories.length, total: list.total })}</p>
      )}
      <div className="views-save">
        <button
          type="button"
          className="text-button"
          disabled={isEditing}
          onClick={() => leave(() => onEdit({ id: null, document: null }))}
        >
          {say('stories.new')}
        </button>
        {draft && !isEditing && (
          <button type="button" className="text-button" onClick={() => leave(() => onEdit(draft))}>
            {say('stories.unsaved', {
              name: isolate(textIn(draft.document.title, language).text || say('stories.untitled')),
            })}
          </button>
        )}
        <FileChoice label={say('stories.import')} isDisabled={isEditing} onText={take} />
        {isEditing && <p className="quiet">{say('stories.editing')}</p>}
      </div>
    </Dialog>
  );
}

/** How long a story is, and where it came from. */
function Origin({ of: { stepCount: count, isFromFile, isOwn, saved, savedBy } }: { of: KeptStory }) {
  const { say, locale } = useWords();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const values = {
    count,
    saved: saved ? isolate(moment.format(new Date(saved))) : '',
    by: isolate(savedBy ?? ''),
  };
  return (
    <span className="quiet">
      {say(isFromFile ? 'stories.from-file' : isOwn ? 'stories.own' : 'stories.by', values)}
    </span>
  );
}
