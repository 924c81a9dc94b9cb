/** Fields of a file that hold free text; what has a form of its own (ids, times, hashes, closed words) stays. */
const texts = ['ar', 'en', 'name', 'seen', 'cue'];

/** A copy in which every free text is another one. */
export function stung<Part>(part: Part, sting: (text: string) => string, name = ''): Part {
  if (typeof part === 'string') return (texts.includes(name) ? sting(part) : part) as Part;
  if (Array.isArray(part)) return part.map((one: unknown) => stung(one, sting, name)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, stung(value as unknown, sting, key)]),
  ) as Part;
}
