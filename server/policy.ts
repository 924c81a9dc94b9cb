import { createHash } from 'node:crypto';

const page = [
  "default-src 'self'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
];

/** Headers of every answer: nothing is fetched from elsewhere, nothing is framed, no script stands in a page. */
export const securityHeaders: Record<string, string> = {
  'content-security-policy': page.join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * Headers that differ for the page that is made for frames: it is shown by our own pages and by those of the origins
 * that the settings name. An empty one is not sent.
 */
export function framedHeaders(origins: readonly string[]): Record<string, string> {
  const framers = ["'self'", ...origins].join(' ');
  return {
    'content-security-policy': page
      .map((rule) => (rule.startsWith('frame-ancestors') ? `frame-ancestors ${framers}` : rule))
      .join('; '),
    // it can name no origins: where some are named, the rule above stands alone
    'x-frame-options': origins.length === 0 ? 'SAMEORIGIN' : '',
    'cross-origin-resource-policy': origins.length === 0 ? 'same-origin' : 'cross-origin',
  };
}

/** The same policy for a page whose scripts stand in it, each allowed by its hash. */
export function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return page
    .map((rule) =>
      rule.startsWith('script-src')
        ? [rule, ...scripts, "'unsafe-eval'"].join(' ')
        : rule.startsWith('style-src')
          ? `${rule} 'unsafe-inline'`
          : rule.startsWith('worker-src')
            ? `${rule} blob:`
            : rule,
    )
    .join('; ');
}
