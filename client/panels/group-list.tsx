import { toggle } from '../actions/groups.ts';
import { useSeen } from '../use-seen.ts';
import { useActions } from '../use-shabaka.ts';
import { membersName } from '../words/group-name.ts';
import { useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';
import { KindMark } from './marks.tsx';

/** The groups of the picture in words, to fold and unfold. */
export function GroupList({ tabIndex }: { tabIndex: number }) {
  const { say, number } = useWords();
  const { act } = useActions();
  const groups = useSeen().grouped?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <>
      <h2>{say('group.title')}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <button
              type="button"
              className="row-button"
              tabIndex={tabIndex}
              aria-expanded={!group.isFolded}
              onClick={() => act((context) => toggle(context, [group.id]))}
            >
              <KindMark kind={group.kind} />
              <Label of={membersName(group)} />
              <span className="quiet">· {number(group.members.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
