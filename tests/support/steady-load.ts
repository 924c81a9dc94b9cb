/** Questions as the page asks them, each with the data it is answered while all is well. */
export type Known = Map<string, string>;

/** What became of the questions that several asked again and again. */
export interface SteadyLoad {
  /** Right to the letter. */
  answered: number;
  /** Codes of refusals, and how often each came. */
  refused: Map<string, number>;
  /** Neither right nor refused with a code: what was asked, and what came. */
  wrong: string[];
  /** Lets each asker come to the end of its question. */
  stop(): Promise<void>;
}

const questions = [
  '{ entity(id: "act:russia") { id kind label { ar en } description { ar en } } }',
  '{ overview(first: 18) { nodes { id } relations { id claimCount originCount } } }',
  '{ neighbors(id: "act:russia", first: 20) { groups { count } nodes { id label { ar en } } totalCount } }',
  '{ search(text: "الحسكه", first: 5) { nodes { id } } }',
  '{ claims(first: 20) { nodes { id polarity gloss { ar en } } totalCount } }',
];

export async function asked(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  // a proxy's own word for a server that went while it was asked, as each of them writes it
  if (response.status === 502)
    return { status: 502, data: '', errors: [{ message: 'gone', extensions: { code: 'BAD_GATEWAY' } }] };
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, data: JSON.stringify(data ?? null), errors: errors ?? [] };
}

/** Asks each question once. @throws when one is not answered */
export async function known(address: string): Promise<Known> {
  const answers: Known = new Map();
  for (const query of questions) {
    const { data, errors } = await asked(address, query);
    if (errors.length > 0) throw new Error(`${query}: ${errors[0]?.message}`);
    answers.set(query, data);
  }
  return answers;
}

/** Several askers, each with one question after another, until they are stopped. */
export function steadyLoad(address: string, answers: Known, askers: number): SteadyLoad {
  const load: SteadyLoad = { answered: 0, refused: new Map(), wrong: [], stop };
  const queries = [...answers.keys()];
  const over = new AbortController();

  async function ask(nth: number) {
    for (let turn = nth; !over.signal.aborted; turn += 1) {
      const query = queries[turn % queries.length] ?? '';
      const { status, data, errors } = await asked(address, query).catch((error: Error) => ({
        status: 0,
        data: error.message,
        errors: [],
      }));
      const [code] = errors.map(({ extensions }) => extensions.code);
      if (code !== undefined) load.refused.set(code, (load.refused.get(code) ?? 0) + 1);
      else if (data === answers.get(query)) load.answered += 1;
      else load.wrong.push(`${query}: ${status} ${data.slice(0, 200)}`);
    }
  }

  const all = Array.from({ length: askers }, (_, nth) => ask(nth));
  async function stop() {
    over.abort();
    await Promise.all(all);
  }
  return load;
}
