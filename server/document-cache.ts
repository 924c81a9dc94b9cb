/** Documents and faults that were parsed lately, by their text. */
export interface DocumentCache<Value> {
  get(text: string): Value | undefined;
  set(text: string, value: Value): void;
}

/** Longer texts are parsed each time: kept, a few hundred of them would fill the memory. */
const longest = 20_000;

/** Keeps the latest; what has not been asked for longest goes first. */
export function createDocumentCache<Value>(most = 500): DocumentCache<Value> {
  const kept = new Map<string, Value>();
  return {
    get(text) {
      const value = kept.get(text);
      if (value === undefined) return undefined;
      kept.delete(text);
      kept.set(text, value);
      return value;
    },
    set(text, value) {
      if (text.length > longest) return;
      kept.set(text, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
