import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire between driver and Neo4j that can be cut, and mended at the same address. */
export interface FaultyWire {
  uri: string;
  /** Connections end and new ones are refused, as when Neo4j is killed. */
  cut(): Promise<void>;
  /** Connections stay open and new ones are accepted, but nothing arrives, as when its machine hangs. */
  hush(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Lays a wire to the `bolt://host:port` of a real Neo4j. */
export async function faultyWire(target: string): Promise<FaultyWire> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let hushed = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (data) => hushed || to.write(data));
      from.on('error', () => from.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  const listen = (at: number) => new Promise<void>((done) => server.listen(at, '127.0.0.1', done));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const cut = async () => {
    if (!server.listening) return;
    const closed = new Promise((done) => server.close(done));
    for (const socket of open) socket.destroy();
    await closed;
  };
  return {
    uri: `bolt://127.0.0.1:${own}`,
    cut,
    hush: () => {
      hushed = true;
    },
    async mend() {
      hushed = false;
      // what was sent meanwhile is lost, so what is open is of no use any more
      for (const socket of open) socket.destroy();
      if (!server.listening) await listen(own);
    },
    close: cut,
  };
}
