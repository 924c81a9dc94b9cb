import { toggle } from '../actions/groups.ts';
import { isRest } from '../state/groups.ts';
import { useSeen } from '../use-seen.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';
import { KindMark } from './marks.tsx';

/** The groups of the picture in words, to fold and unfold. */
export function GroupList({ tabIndex }: { tabIndex: number }) {
  const { say, number, language } = useWords();
  const { act } = useActions();
  const groups = useSeen().grouped?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <>
      <h2>{say('group.title')}</h2>
      <ul>
        {groups.map(({ id, kind, place, members, isFolded }) => (
          <li key={id}>
            <button
              type="button"
              className="row-button"
              tabIndex={tabIndex}
              aria-expanded={!isFolded}
              onClick={() => act((context) => toggle(context, [id]))}
            >
              <KindMark kind={kind} />
              {place ? (
                <Label of={place.label} />
              ) : (
                <bdi lang={language}>{say(`kinds.${isRest(id) ? 'rest' : kind}`)}</bdi>
              )}
              <span className="quiet">· {number(members.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
