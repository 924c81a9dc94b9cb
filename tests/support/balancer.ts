import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before several servers, as Caddy or nginx is: one request to each in turn, none to what is gone. */
export interface Balancer {
  address: string;
  /** Requests that each server answered, in the order of the targets. */
  answered: number[];
  close(): Promise<void>;
}

/** Stands before servers at these addresses; a server that refuses connections is passed over, as one of the others. */
export async function balancer(targets: readonly string[]): Promise<Balancer> {
  const answered = targets.map(() => 0);
  let turn = 0;

  /** Asks the servers one after another; only a request that never reached one may be sent again. */
  function pass(from: IncomingMessage, body: Buffer, to: ServerResponse, first = turn++, tried = 0) {
    const nth = (first + tried) % targets.length;
    const { hostname, port } = new URL(targets[nth] ?? '');
    const { method, url: path, headers, socket } = from;
    const forwarded = {
      ...headers,
      'x-forwarded-for': socket.remoteAddress ?? '',
      'x-forwarded-proto': 'http',
    };
    // a connection of its own: one that is kept may be closed just when it is used again
    const options = { hostname, port, method, path, headers: forwarded, agent: false };
    const asked = request(options, (answer) => {
      answered[nth] = (answered[nth] ?? 0) + 1;
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
      answer.on('error', () => to.destroy());
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && tried + 1 < targets.length) pass(from, body, to, first, tried + 1);
      else if (to.headersSent) to.destroy();
      else to.writeHead(502).end('{"errors":[{"message":"gone","extensions":{"code":"BAD_GATEWAY"}}]}');
    });
    asked.end(body);
  }

  const server = createServer((from, to) => {
    const pieces: Buffer[] = [];
    from.on('data', (piece: Buffer) => pieces.push(piece));
    from.on('end', () => pass(from, Buffer.concat(pieces), to));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
