import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/** A wire between driver and Neo4j that can be cut, and mended at the same address. */
export interface FaultyWire {
  uri: string;
  /** Connections end and new ones are refused, as when Neo4j is killed. */
  cut(): Promise<void>;
  /** Connections stay open and new ones are accepted, but nothing arrives, as when its machine hangs. */
  hush(): void;
  /** What Neo4j says arrives that many milliseconds late, in pieces of some bytes. */
  slow(milliseconds: number): void;
  /** So many of the pieces that Neo4j says from now on are cut in the middle, and their connections end there. */
  halve(times: number): void;
  /** Each connection that is made from now on ends once Neo4j has said so many pieces: 1, in the middle of a login. */
  endAfter(pieces: number): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Bytes that arrive at once on a slow wire. */
const bite = 2000;

/** Lays a wire to the `bolt://host:port` of a real Neo4j. */
export async function faultyWire(target: string): Promise<FaultyWire> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let hushed = false;
  let late = 0;
  let halved = 0;
  let last = Infinity;

  async function carry(data: Buffer, to: Socket) {
    for (let at = 0; at < data.length; at += bite) {
      await after(late);
      if (to.destroyed) return;
      to.write(data.subarray(at, at + bite));
    }
  }

  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    // one after another, as they came
    let carried = Promise.resolve();
    let left = last;
    const say = (data: Buffer) => {
      left -= 1;
      if (left === 0) near.end(data);
      else if (halved > 0 && data.length > 1) {
        halved -= 1;
        near.end(data.subarray(0, data.length / 2));
        far.destroy();
      } else if (late > 0) carried = carried.then(() => carry(data, near));
      else carried = carried.then(() => void near.write(data));
    };
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (data) => hushed || (from === far ? say(data) : to.write(data)));
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
    slow(milliseconds) {
      late = milliseconds;
    },
    halve(times) {
      halved = times;
    },
    endAfter(pieces) {
      last = pieces;
    },
    async mend() {
      hushed = false;
      late = 0;
      halved = 0;
      last = Infinity;
      // what was sent meanwhile is lost, so what is open is of no use any more
      for (const socket of open) socket.destroy();
      if (!server.listening) await listen(own);
    },
    close: cut,
  };
}
