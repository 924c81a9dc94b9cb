import type { Source } from './knowledge.ts';

/** A source as it is stored, without the hash that says it is whole. */
export function sourceProperties({ id, title, outlet, author, language, published, text }: Source) {
  return {
    id,
    titleAr: title.ar,
    titleEn: title.en,
    outletId: outlet,
    ...(author ? { authorId: author } : {}),
    language,
    published: published.edtf,
    publishedMin: published.min,
    publishedMax: published.max,
    sha256: text.sha256,
    paragraphCount: text.paragraphs,
  };
}

/** Its paragraphs as they are stored. */
export function paragraphRows({ id, paragraphs }: Source) {
  return paragraphs.map(({ number, role, digest }) => ({
    id: `${id}/p${number}`,
    sourceId: id,
    number,
    role,
    digestAr: digest.map(({ text }) => text.ar),
    digestEn: digest.map(({ text }) => text.en),
    digestClaims: digest.map(({ claims }) => claims.map((key) => `${id}/${key}`).join(' ')),
  }));
}
