import { isRest, type Group } from '../state/groups.ts';
import { arKinds, enKinds } from './kinds.ts';

/** What the members of a group are called together: "Places". */
export function membersName({ id, kind, place }: Pick<Group, 'id' | 'kind' | 'place'>): {
  ar: string;
  en: string;
} {
  const word = `kinds.${isRest(id) ? 'rest' : kind}` as const;
  return place?.label ?? { ar: arKinds[word], en: enKinds[word] };
}

/** What a group is called: "Places · 12". */
export function groupName(group: Group): { ar: string; en: string } {
  const { ar, en } = membersName(group);
  const count = group.members.length;
  return { ar: `${ar} · ${count}`, en: `${en} · ${count}` };
}
