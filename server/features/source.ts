import { bilingual } from '../bilingual.ts';
import { loadAll, type Context } from '../context.ts';
import { checkedId } from '../ids.ts';
import type { SourceRow } from '../rows.ts';

interface ParagraphRow {
  number: number;
  role: string;
  digestAr: string[];
  digestEn: string[];
  digestClaims: string[];
  claimIds: string[];
}

async function paragraphs(source: SourceRow, _: unknown, ask: Context) {
  const [rows, texts] = await Promise.all([
    ask.read<ParagraphRow>('read/source.paragraphs', { id: source.id }),
    ask.texts.paragraphs(source.sha256),
  ]);
  return rows.map((row) => ({ ...row, text: texts?.[row.number - 1] ?? null }));
}

export const sourceResolvers = {
  Query: {
    source: (_: unknown, { id }: { id: string }, ask: Context) => ask.source.load(checkedId(id)),
  },
  Source: { paragraphs },
  Paragraph: {
    digest: ({ digestAr, digestEn, digestClaims }: ParagraphRow) =>
      digestAr.map((ar, index) => ({
        text: bilingual(ar, digestEn[index] ?? ''),
        claimIds: (digestClaims[index] ?? '').split(' ').filter((id) => id !== ''),
      })),
    claims: ({ claimIds }: ParagraphRow, _: unknown, ask: Context) => loadAll(ask.claim, claimIds),
  },
};
