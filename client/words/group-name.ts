import { isRest, type Group } from '../state/groups.ts';
import { arKinds, enKinds } from './kinds.ts';

/** What the members of a group are called together: "Places", "Syria", "Side: Russia". */
export function membersName({ id, kind, namedAfter }: Pick<Group, 'id' | 'kind' | 'namedAfter'>): {
  ar: string;
  en: string;
} {
  const word = `kinds.${isRest(id) ? 'rest' : kind}` as const;
  if (!namedAfter) return { ar: arKinds[word], en: enKinds[word] };
  const { ar, en } = namedAfter.label;
  if (kind === 'PLACE') return { ar, en };
  return { ar: `${arKinds['kinds.side']}: ${ar}`, en: `${enKinds['kinds.side']}: ${en}` };
}

/** What a group is called: "Places · 12". */
export function groupName(group: Group): { ar: string; en: string } {
  const { ar, en } = membersName(group);
  const count = group.members.length;
  return { ar: `${ar} · ${count}`, en: `${en} · ${count}` };
}
