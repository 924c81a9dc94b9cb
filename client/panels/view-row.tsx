import { Download, Link, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { giveNamed } from '../actions/give-file.ts';
import { renameView, type Kept, type KeptView } from '../actions/views.ts';
import { writeViewFile } from '../state/view-file.ts';
import { useActions } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { IconButton } from './icon-button.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { ViewChanges } from './view-changes.tsx';

interface Props {
  view: KeptView;
  onOpen: () => void;
  /** Called when something of it is opened in place of the list. */
  onLeave: () => void;
  onLink: () => void;
  onDelete: () => void;
  after: (kept: Kept) => void;
}

/** A kept picture: what it looks like, what changed since, and what can be done with it. */
export function ViewRow({ view, onOpen, onLeave, onLink, onDelete, after }: Props) {
  const { say, locale } = useWords();
  const { act } = useActions();
  const [isListed, setListed] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const called = isolate(view.name);
  const { added, changed, goneRelations, goneEntities } = view.changes;
  const gone = goneRelations.length + goneEntities.length;
  const isSame = added.length + changed.length + gone === 0;
  const saved = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(view.saved),
  );
  return (
    <li className="view-row">
      {name === null ? (
        <button type="button" className="view-open" onClick={onOpen}>
          <Thumbnail of={view.document} />
          <span className="view-words">
            <bdi className="view-name">{view.name}</bdi>
            <span className="quiet">
              {view.isOwn
                ? isolate(saved)
                : say('views.by', { saved: isolate(saved), by: isolate(view.savedBy) })}
            </span>
            {isSame && <span className="quiet">{say('views.same')}</span>}
          </span>
        </button>
      ) : (
        <form
          className="views-save"
          onSubmit={(event) => {
            event.preventDefault();
            setName(null);
            const given = name.trim();
            if (given !== '' && given !== view.name)
              void act((context) => renameView(context, view, given)).then(after);
          }}
        >
          <input
            className="field"
            dir="auto"
            maxLength={200}
            aria-label={say('views.rename', { name: called })}
            value={name}
            // it comes where the button was that asked for it
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="text-button">
            {say('views.save')}
          </button>
        </form>
      )}
      <div className="view-tools">
        <IconButton icon={Link} label={say('views.link', { name: called })} onClick={onLink} />
        <IconButton
          icon={Download}
          label={say('views.export', { name: called })}
          onClick={() => giveNamed(writeViewFile(view.name, view.document), view.name, 'view')}
        />
        {view.isOwn && (
          <>
            <IconButton
              icon={Pencil}
              label={say('views.rename', { name: called })}
              onClick={() => setName(name === null ? view.name : null)}
            />
            <IconButton icon={Trash2} label={say('views.delete', { name: called })} onClick={onDelete} />
          </>
        )}
      </div>
      {!isSame && (
        <details className="view-since" onToggle={({ currentTarget }) => setListed(currentTarget.open)}>
          <summary className="quiet">
            {say('views.changes', { added: added.length, changed: changed.length, gone })}
          </summary>
          {isListed && <ViewChanges view={view} onOpen={onLeave} />}
        </details>
      )}
    </li>
  );
}
