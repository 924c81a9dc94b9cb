import type { IncomingMessage } from 'node:http';

/** The key that a program sends (RFC 6750). */
export function keyOfHeader({ headers }: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** Cookies are shared by all ports of a host, so the name holds the port. */
const cookieName = ({ socket }: IncomingMessage) => `shabaka-${socket.localPort}`;

/** The key that our page carries. */
export function keyOfCookie(request: IncomingMessage): string | undefined {
  const name = cookieName(request);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}

/**
 * Gives our page a key to carry, an empty one takes it away: out of reach of scripts, and sent only from pages of
 * this very address, so that no page of others can write with it.
 */
export function keyCookie(request: IncomingMessage, key: string, isSecure: boolean): string {
  const parts = [`${cookieName(request)}=${key}`, 'Path=/', 'HttpOnly', 'SameSite=Strict'];
  parts.push(`Max-Age=${key === '' ? 0 : 365 * 86_400}`);
  return [...parts, ...(isSecure ? ['Secure'] : [])].join('; ');
}

/** Whether the request came by a name of this computer itself; a name of others that leads here is none of ours. */
export function isByOwnName({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '');
}
