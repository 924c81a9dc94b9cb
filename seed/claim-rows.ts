import { claimWords } from '../cypher/names/claim-words.ts';
import { positionText } from '../cypher/position.ts';
import { contentHash } from './content-hash.ts';
import type { Claim, Source, Triple } from './knowledge.ts';
import { canonicalTriple, relationId, type Reading } from './relation-id.ts';

/** A claim as it is stored: its node, and what it points to. */
export interface ClaimRow {
  id: string;
  contentHash: string;
  properties: Record<string, unknown>;
  source: string;
  /** Its place in the order of source and text, see `cypher/position.ts`. */
  position: string;
  speaker: string;
  reportedBy: string | null;
  places: string[];
  events: string[];
  passages: Record<string, unknown>[];
  relations: (Triple & { id: string })[];
}

/**
 * The origin of a claim, for counting corroboration: the voice that carries it; unnamed voices of one outlet
 * are one origin, and an outlet's headings are the author's own voice.
 */
export function originOf(
  claim: Claim,
  source: Source,
  reading: Reading,
  anonymous: (id: string) => boolean,
): string {
  const voice = reading.canonical(claim.reportedBy ?? claim.speaker);
  if (anonymous(voice)) return `${reading.canonical(source.outlet)}~unnamed`;
  if (source.author && voice === reading.canonical(source.outlet)) return reading.canonical(source.author);
  return voice;
}

/** Most claims have none of these lists; what is empty is not stored. */
const unlessEmpty = (name: string, list: unknown[]) => (list.length > 0 ? { [name]: list } : {});

/** Rows of a source's claims, in the order of the file. */
export function claimRows(source: Source, reading: Reading, anonymous: (id: string) => boolean): ClaimRow[] {
  const canonical = (id: string) => reading.canonical(id);
  return source.claims.map((claim) => {
    const speaker = reading.canonical(claim.speaker);
    const reportedBy = claim.reportedBy ? reading.canonical(claim.reportedBy) : null;
    const carriers = [source.outlet, source.author ?? source.outlet].map(canonical);
    const first = claim.evidence[0];
    const relations = claim.relations.map((triple) => {
      const canonical = canonicalTriple(triple, reading);
      return { ...canonical, id: relationId(canonical) };
    });
    const id = `${source.id}/${claim.key}`;
    const [paragraph, start] = [first?.paragraph ?? 0, first?.start ?? 0];
    const row = {
      id,
      source: source.id,
      position: positionText({ source: source.id, paragraph, start, id }),
      speaker,
      reportedBy,
      places: claim.places.map(canonical),
      events: claim.events.map(canonical),
      passages: claim.evidence.map(({ paragraph, start, end, sha256, cue }) => ({
        id: `${source.id}/p${paragraph}:${start}-${end}`,
        sourceId: source.id,
        paragraph,
        start,
        end,
        sha256,
        ...(cue === undefined ? {} : { cue }),
      })),
      relations,
      properties: {
        id,
        sourceId: source.id,
        speakerId: speaker,
        ...(reportedBy ? { reportedById: reportedBy } : {}),
        ...(claim.reporterStance ? { reporterStance: claim.reporterStance } : {}),
        polarity: claim.polarity,
        factuality: claim.factuality,
        quote: claim.quote,
        ...(claim.basis ? { basis: claim.basis } : {}),
        chain: [...new Set([...carriers, ...(reportedBy ? [reportedBy] : []), speaker])],
        originId: originOf(claim, source, reading, anonymous),
        glossAr: claim.gloss.ar,
        glossEn: claim.gloss.en,
        words: claimWords(claim.gloss),
        ...(claim.time ? { time: claim.time.edtf, timeMin: claim.time.min, timeMax: claim.time.max } : {}),
        ...(claim.said ? { said: claim.said.edtf, saidMin: claim.said.min, saidMax: claim.said.max } : {}),
        ...unlessEmpty('placeIds', claim.places.map(canonical)),
        ...unlessEmpty('eventIds', claim.events.map(canonical)),
        ...unlessEmpty(
          'quantityNumbers',
          claim.quantities.map(({ number }) => number),
        ),
        ...unlessEmpty(
          'quantityUnits',
          claim.quantities.map(({ unit }) => unit),
        ),
        paragraph,
        start,
      },
    };
    const hash = contentHash(row);
    return { ...row, contentHash: hash, properties: { ...row.properties, contentHash: hash } };
  });
}
