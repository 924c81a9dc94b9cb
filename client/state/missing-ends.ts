interface Ends {
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** What is said of entities that are not in the picture. */
export interface Missing {
  /** Relations that are said in all. */
  readonly total: number;
  /** Of those that were looked at, the most said, how many are in the picture. */
  readonly here: number;
  /** Ends to bring in next: those of what is said most. */
  readonly entities: readonly string[];
}

/** Entities brought in at a time, so that one step stays legible. */
const most = 12;

/** Of what is said, most said first, what the picture lacks; `total` counts also what was not given. */
export function missingEnds(said: readonly Ends[], total: number, shown: readonly string[]): Missing {
  const there = new Set(shown);
  const lacking = said.filter(({ subject, object }) => !there.has(subject.id) || !there.has(object.id));
  const ends = new Set<string>();
  for (const { subject, object } of lacking) {
    const fresh = [subject.id, object.id].filter((id) => !there.has(id) && !ends.has(id));
    // both ends or none: one alone would draw nothing
    if (ends.size + fresh.length > most) break;
    for (const id of fresh) ends.add(id);
  }
  return { total, here: said.length - lacking.length, entities: [...ends] };
}
