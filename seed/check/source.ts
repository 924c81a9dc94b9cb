import type { Source } from '../knowledge.ts';
import { readClaim } from './claim.ts';
import { checkDigest } from './digest.ts';
import { checkHashes } from './evidence.ts';
import type { Known } from './known.ts';
import type { Opened } from './shape.ts';
import { timeAt } from './time-at.ts';
import { mustBeActor } from './voices.ts';
import { toEnum, type WrittenSource } from './written.ts';

/** One source: everything it names is known, each claim has a speaker, evidence and its sentence in the digest. */
export function checkSource({ name, value, report }: Opened<WrittenSource>, known: Known): Source {
  const { id, outlet, author, language, title, text, paragraphs, claims } = value;
  mustBeActor(report, outlet, ['outlet'], known);
  if (author !== undefined) mustBeActor(report, author, ['author'], known);
  report.mustBeUnique(
    claims.map(({ key }) => key),
    (index) => ['claims', index, 'key'],
    'claim',
  );
  checkDigest(report, value);
  checkHashes(report, value);
  return {
    id,
    file: name,
    outlet,
    ...(author ? { author } : {}),
    language: toEnum(language),
    title,
    published: timeAt(report, value.published, ['published']) ?? { edtf: '', min: '', max: '' },
    text,
    paragraphs: paragraphs.map(({ number, role, digest }) => ({
      number,
      role: toEnum(role),
      digest: digest.map(({ claims: keys, ar, en }) => ({ claims: keys, text: { ar, en } })),
    })),
    claims: claims.map((claim, index) => readClaim(report, claim, ['claims', index], value, known)),
  };
}
