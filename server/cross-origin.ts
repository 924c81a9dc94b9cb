import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of the named origins, such as a notebook elsewhere, ask and read answers (the Fetch standard's CORS).
 * Never with credentials, never for all origins.
 * @returns true when the request was the browser's question beforehand and has been answered
 */
export function allowOrigin(
  origins: readonly string[],
  { headers, method }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (origins.length === 0) return false;
  response.setHeader('vary', 'origin');
  const { origin } = headers;
  if (!origin || !origins.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-request-id, x-data-version, retry-after');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  if (method !== 'OPTIONS' || !headers['access-control-request-method']) return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, accept, authorization, x-request-id',
    'access-control-max-age': '600',
  });
  response.end();
  return true;
}
