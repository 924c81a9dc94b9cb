import type { Opened } from './shape.ts';
import type { WrittenEntities, WrittenSource } from './written.ts';

/** Unnamed speakers whose source is here and gives them no voice. Sources of broken shape may yet do so. */
export function checkUnnamedSpeakers(
  { value: { entities }, report }: Opened<WrittenEntities>,
  sources: Opened<WrittenSource>[],
) {
  const voices = new Map<string, Set<string | undefined>>();
  for (const { value, readable, report: own } of sources)
    if (readable && !own.faults.some(({ code }) => code === 'BAD_SHAPE'))
      voices.set(value.id, new Set(value.claims.flatMap((claim) => [claim.speaker, claim['reported-by']])));
  entities.forEach(({ id, anonymous }, index) => {
    const source = /^act:([^/]+)\//.exec(id)?.[1];
    const heard = anonymous && source ? voices.get(source) : undefined;
    if (heard && !heard.has(id))
      report.add(
        ['entities', index, 'id'],
        'BAD_SPEAKER',
        `no claim of ${source} is voiced by ${id}`,
        'give it its claim, or delete it',
      );
  });
}
