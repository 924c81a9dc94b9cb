import { useMemo } from 'react';
import { drawnLineOf } from '../state/filters.ts';
import { relationsOf } from '../state/graph.ts';
import { chosenRelation } from '../state/reference.ts';
import { useSeen } from '../use-seen.ts';
import { useShabaka } from '../use-shabaka.ts';
import { groupName } from '../words/group-name.ts';
import { isolate, useWords } from '../words/use-words.tsx';

/** Says aloud where the arrow keys are, and which relation is chosen: what changed of the two, since each is heard alone. */
export function Announcement() {
  const { say, language } = useWords();
  const { grouped } = useSeen();
  const cursor = useShabaka((state) => state.cursor);
  const group = grouped?.groups.find(({ id }) => id === cursor);
  const entity = useShabaka(({ cursor, entities }) => (cursor ? entities[cursor] : undefined));
  const picture = useShabaka((state) => state.picture);
  const relations = useShabaka((state) => state.relations);
  const selection = useShabaka((state) => state.selection);
  const reference = useShabaka((state) => state.reference);
  const relation = useMemo(
    () => chosenRelation({ selection, relations, reference }),
    [selection, relations, reference],
  );
  const unseen = entity
    ? Math.max(0, entity.degree - relationsOf({ picture, relations }, entity.id).length)
    : 0;
  const text = group
    ? say('group.node', { name: isolate(groupName(group)[language]), count: group.members.length })
    : entity &&
      say('canvas.node', {
        name: isolate(entity.label[language]),
        kind: say(`kind.${entity.kind}`),
        relations: entity.degree,
        unseen,
      });
  const line = relation && [
    [relation.subject, relation.predicate, relation.object]
      .map(({ label }) => isolate(label[language]))
      .join(' '),
    say(`line.${drawnLineOf(relation)}`),
    ...(relation.isReference ? [] : [say('relation.claims', { count: relation.claimCount })]),
  ];
  return (
    <div className="visually-hidden" aria-live="polite">
      <p>{text}</p>
      <p>{line?.join(' · ')}</p>
    </div>
  );
}
