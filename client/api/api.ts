import type { TypedDocumentString } from './generated/graphql.ts';

export type ApiFailureReason = 'database' | 'network' | 'busy' | 'refused';

/** Why a question was not answered. `database` and `busy` pass by themselves; `refused` does not. */
export class ApiFailure extends Error {
  readonly reason: ApiFailureReason;
  readonly code: string | null;
  readonly requestId: string | null;

  constructor(reason: ApiFailureReason, code: string | null = null, requestId: string | null = null) {
    super(`client/api: ${reason}${code ? ` (${code})` : ''}`);
    this.name = 'ApiFailure';
    this.reason = reason;
    this.code = code;
    this.requestId = requestId;
  }
}

export interface Api {
  /** Asks the server; throws {@link ApiFailure}, or the signal's own reason when the asker lost interest. */
  ask<Result, Variables>(
    question: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** True when the server and its database can answer. */
  isReady(): Promise<boolean>;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { extensions?: { code?: string; requestId?: string } }[];
}

const reasons: Record<string, ApiFailureReason> = {
  DATABASE_UNAVAILABLE: 'database',
  TIMEOUT: 'busy',
  BUSY: 'busy',
  NOT_LOADED: 'database',
};

export function createApi(fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Api {
  return {
    async ask(question, variables, signal) {
      let answer = await post<Answer<never>>(fetch, { documentId: idOf(question), variables }, signal);
      // this page and the server are of different versions: it may still understand the question
      if (answer.errors?.[0]?.extensions?.code === 'UNKNOWN_DOCUMENT')
        answer = await post(fetch, { query: question.toString(), variables }, signal);
      const [error] = answer.errors ?? [];
      if (error) {
        const { code = null, requestId = null } = error.extensions ?? {};
        throw new ApiFailure(reasons[code ?? ''] ?? 'refused', code, requestId);
      }
      if (!answer.data) throw new ApiFailure('refused');
      return answer.data;
    },
    async isReady() {
      try {
        return (await fetch('/ready', { cache: 'no-store' })).ok;
      } catch {
        return false;
      }
    },
  };
}

/** Questions of the page are known to the server by their hash. */
const idOf = <Result, Variables>({ __meta__ }: TypedDocumentString<Result, Variables>) =>
  __meta__?.hash as string;

async function post<Body>(
  fetch: typeof globalThis.fetch,
  body: unknown,
  signal?: AbortSignal,
): Promise<Body> {
  const limit = AbortSignal.timeout(20_000);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return (await response.json()) as Body;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFailure(limit.aborted ? 'busy' : 'network');
  }
}
