import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds after which the asker may come again; 0 when it may go on now. */
export type RateLimit = (request: IncomingMessage) => Promise<number>;

/** Seconds in which an address is counted. */
const duration = 60;

/**
 * So many questions a minute from one address, counted in this process; 0 is no limit. Behind a proxy the
 * address is the last one that the proxy wrote into `x-forwarded-for`: what stands before it anybody can write.
 */
export function createRateLimit(perMinute: number, isBehindProxy: boolean): RateLimit {
  if (perMinute === 0) return () => Promise.resolve(0);
  const limiter = new RateLimiterMemory({ points: perMinute, duration });
  return async (request) => {
    try {
      await limiter.consume(networkOf(addressOf(request, isBehindProxy)));
      return 0;
    } catch (refusal) {
      // the limiter goes by the clock, which somebody may have set back meanwhile
      if (refusal instanceof RateLimiterRes)
        return Math.min(duration, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      throw refusal;
    }
  };
}

function addressOf({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || socket.remoteAddress || 'unknown';
}

/**
 * Who is counted as one: an IPv4 address, and of IPv6 the first half, the network (/64), in which whoever has one
 * address may take any other. Some proxies write a port behind the address, another one for each connection.
 */
function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  if (!isIPv6(bare)) return bare;
  // an IPv4 address on a socket of IPv6
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = bare.replace(/%.*/, '').split('::');
  const groups = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  while (groups.length + after.length < 8) groups.push('0');
  return groups
    .concat(after)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
