import type { IncomingMessage } from 'node:http';
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
      await limiter.consume(addressOf(request, isBehindProxy));
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
