import { kindsInOrder } from '../state/filters.ts';
import type { Entity } from '../state/state.ts';

/** An entity that was looked for lately, as much of it as a list needs. */
export type Recent = Pick<Entity, 'id' | 'kind' | 'label'>;

const key = 'shabaka.recent';
const most = 6;

/** What was looked for lately on this computer, the latest first; what storage holds is not trusted. */
export function readRecent(storage: Pick<Storage, 'getItem'>): Recent[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : [];
  } catch {
    // storage is refused in some private windows, and anything may have written to it
    return [];
  }
}

export function keepRecent(storage: Pick<Storage, 'getItem' | 'setItem'>, { id, kind, label }: Recent): void {
  const { ar, en } = label;
  const others = readRecent(storage).filter((one) => one.id !== id);
  write(storage, [{ id, kind, label: { ar, en } }, ...others].slice(0, most));
}

export function forgetRecent(storage: Pick<Storage, 'setItem'>): void {
  write(storage, []);
}

function write(storage: Pick<Storage, 'setItem'>, all: readonly Recent[]): void {
  try {
    storage.setItem(key, JSON.stringify(all));
  } catch {
    // nothing depends on it
  }
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, label } = value as Partial<Record<keyof Recent, unknown>>;
  if (typeof id !== 'string' || !/^[a-z]{2,12}:[a-z0-9:/_~-]{1,187}$/.test(id)) return false;
  if (!(kindsInOrder as readonly unknown[]).includes(kind)) return false;
  if (typeof label !== 'object' || label === null) return false;
  const { ar, en } = label as { ar?: unknown; en?: unknown };
  return [ar, en].every((text) => typeof text === 'string' && text !== '' && text.length <= 300);
}
