import type { Database } from '../../cypher/database.ts';
import { differences, wholeGraph } from './whole-graph.ts';

/** What an app holds: everything that is stored, and what it gives away of it. */
export interface Held {
  stored: string[];
  exported: string[];
}

/** What the app at this address, on that graph, holds; to compare it before and after something went wrong. */
export async function heldBy(address: string, database: Database): Promise<Held> {
  return { stored: await wholeGraph(database, { history: true }), exported: await exportOf(address) };
}

/** What was lost and what came besides, of all that was held; see `nothing`. */
export function lostAndGained(before: Held, now: Held) {
  const stored = differences(before.stored, now.stored);
  const exported = differences(before.exported, now.exported);
  return { lost: [...stored.missing, ...exported.missing], gained: [...stored.extra, ...exported.extra] };
}

export const nothing = { lost: [], gained: [] };

/** What the app at this address exports, line by line: its tables, and all that sources and registry became. */
export async function exportOf(address: string): Promise<string[]> {
  const lines = async (file: string) => {
    const response = await fetch(`${address}/export/${file}`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return (await response.text()).split('\n');
  };
  const tables = await Promise.all(['entities.jsonl', 'relations.jsonl', 'claims.jsonl'].map(lines));
  const graph = await lines('graph.cypher');
  return [...tables.flat(), ...graph.map(asRow).sort()];
}

/** A line of the exported graph; where in its statement a row stands follows from an order of Neo4j's own. */
const asRow = (line: string) => line.replace(/^UNWIND \[/, '').replace(/(,|\] AS row)$/, '');
