/**
 * SHA-256 (FIPS 180-4). Browsers give theirs only to pages that came by https or from this computer, and a story is
 * saved from others, too.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const length = ((message.length + 8) >> 6) + 1;
  const padded = new DataView(new ArrayBuffer(length * 64));
  message.forEach((byte, at) => padded.setUint8(at, byte));
  padded.setUint8(message.length, 0x80);
  padded.setUint32(length * 64 - 8, Math.floor(message.length / 2 ** 29));
  padded.setUint32(length * 64 - 4, (message.length << 3) >>> 0);
  const state = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const words = new Uint32Array(64);
  for (let block = 0; block < length; block += 1) {
    for (let t = 0; t < 64; t += 1) {
      if (t < 16) words[t] = padded.getUint32(block * 64 + t * 4);
      else {
        const [before, near] = [words[t - 15]!, words[t - 2]!];
        const small = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3);
        const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
        words[t] = words[t - 16]! + small + words[t - 7]! + large;
      }
    }
    let [a, b, c, d, e, f, g, h] = [...state] as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let t = 0; t < 64; t += 1) {
      const chosen = (e & f) ^ (~e & g);
      const most = (a & b) ^ (a & c) ^ (b & c);
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + rounds[t]! + words[t]!;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, nth) => {
      state[nth] = state[nth]! + value;
    });
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, nth) => digest.setUint32(nth * 4, word));
  return new Uint8Array(digest.buffer);
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
/** The first 32 bits behind the point. */
const fraction = (value: number) => Math.floor((value - Math.floor(value)) * 2 ** 32);
const primes = Array.from({ length: 312 }, (_, nth) => nth).filter(
  (n) => n > 1 && !Array.from({ length: n - 2 }, (_, d) => d + 2).some((d) => n % d === 0),
);
const rounds = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
