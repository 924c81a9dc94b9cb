import type { IncomingMessage, ServerResponse } from 'node:http';
import { askerError } from '../errors.ts';
import { isByOwnName, keyCookie, keyOfCookie, keyOfHeader } from './carried.ts';
import type { Asker, KeyRing } from './key-ring.ts';

export interface GateOptions {
  keyRing: KeyRing;
  /** Whether one may ask without a key. */
  readsAreOpen: boolean;
  /** The key of this computer's own user, for the page; none where others can reach us. */
  ownKey: string | undefined;
  isBehindProxy: boolean;
}

/** Who comes in with what. */
export interface Gate {
  /** Who asks. @throws UNAUTHENTICATED for a key that opens nothing, or without one where reads are not open */
  asker(request: IncomingMessage): Promise<Asker | null>;
  /** Gives the page its key, on this computer. */
  greet(request: IncomingMessage, response: ServerResponse): void;
  /** `POST /key` with `{"key"}`: the page carries it from now on; an empty one takes it away. @throws UNAUTHENTICATED */
  change(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const longest = 1000;

export function createGate({ keyRing, readsAreOpen, ownKey, isBehindProxy }: GateOptions): Gate {
  const isSecure = ({ headers }: IncomingMessage) =>
    isBehindProxy && headers['x-forwarded-proto'] === 'https';
  return {
    async asker(request) {
      const sent = keyOfHeader(request);
      if (sent !== undefined)
        return (
          (await keyRing(sent)) ?? refuse('The key opens nothing: it is unknown, has expired or was revoked.')
        );
      const carried = keyOfCookie(request);
      const asker = carried === undefined ? null : await keyRing(carried);
      if (!asker && !readsAreOpen) refuse('Asking here needs a key: authorization: Bearer shabaka_….');
      return asker;
    },
    greet(request, response) {
      if (ownKey && isByOwnName(request) && keyOfCookie(request) !== ownKey)
        response.setHeader('set-cookie', keyCookie(request, ownKey, false));
    },
    async change(request, response) {
      const key = await keyIn(request);
      if (key !== '' && !(await keyRing(key)))
        refuse('The key opens nothing: it is unknown, has expired or was revoked.');
      response.setHeader('set-cookie', keyCookie(request, key, isSecure(request)));
      response.writeHead(204).end();
    },
  };
}

/** JSON only: what a form of somebody else's page could send is none. */
async function keyIn(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
  }
  if (length <= longest && /^application\/json\b/.test(request.headers['content-type'] ?? ''))
    try {
      const { key } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as { key?: unknown };
      if (typeof key === 'string') return key;
    } catch {
      // said below
    }
  throw askerError('BAD_INPUT', 'Send JSON: {"key": "shabaka_…"}.');
}

function refuse(message: string): never {
  throw askerError('UNAUTHENTICATED', message);
}
