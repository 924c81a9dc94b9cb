import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownEntity } from '../check/known.ts';
import type { ClaimRow } from '../claim-rows.ts';
import type { Registry } from '../knowledge.ts';
import type { DueSource } from '../load-source.ts';
import { project, type ProjectedClaim } from '../project.ts';
import { entityRow, referenceRow, vocabularyRows } from '../registry-rows.ts';
import { known, relationRow } from '../relation-rows.ts';
import type { Words } from '../reproject.ts';
import { paragraphRows, sourceProperties } from '../source-rows.ts';
import { blockFile, blockLength } from './csv-file.ts';
import { entityCounts } from './entity-counts.ts';
import { importFiles, type ImportFile } from './import-files.ts';

/** Bytes of sources for each part in which relations are derived: only one of these is held in memory. */
const partSize = 8_000_000;
/** Files that may be open at once, and characters that wait for all of these together. */
const mostParts = 512;
const waitingLength = 8_000_000;

/** What claims are read by. */
export interface Registered {
  knowledge: Registry;
  words: Words;
  entities: ReadonlyMap<string, KnownEntity>;
}

/**
 * The whole graph as files for Neo4j's importer. Sources pass one by one; what claims add up to is derived at the
 * end by the projector, part by part: all that is said of one pair of entities is in one part.
 */
export function graphFiles(folder: string, { knowledge, words, entities }: Registered, size: number) {
  mkdirSync(folder, { recursive: true });
  const files = importFiles(folder);
  const parts = Math.min(Math.ceil(size / partSize) || 1, mostParts);
  const waiting = Array.from({ length: parts }, (_, part) =>
    blockFile(join(folder, `part-${part}.jsonl`), Math.min(waitingLength / parts, blockLength)),
  );

  const { vocabulary } = knowledge;
  const counts = entityCounts(
    entities,
    vocabulary.predicates.map(({ id }) => id),
  );

  function registry(registryHash: string) {
    // as a load leaves it: by which registry the sources were read
    files.node('Lock', { id: 'load', held: true, registryHash });
    const { types, roots, predicates } = vocabularyRows(vocabulary);
    for (const { properties } of types) files.node('Type', properties);
    for (const { properties } of roots) files.node('Root', properties);
    for (const { properties } of predicates) files.node('Predicate', properties);
    for (const item of knowledge.reference) {
      const { id, properties } = referenceRow(item);
      files.node('Reference', properties);
      const { relation } = item;
      if (relation)
        files.edge('Entity KNOWN Entity', relation.subject, relation.object, {
          id,
          predicateId: relation.predicate,
        });
    }
  }

  function source({ source: own, hash, claims }: DueSource) {
    files.node('Source', { ...sourceProperties(own), contentHash: hash });
    for (const row of paragraphRows(own)) {
      files.node('Paragraph', row);
      files.edge('Paragraph OF Source', row.id, own.id);
    }
    const passages = new Map(
      claims.flatMap((claim) => claim.passages.map((each) => [each.id, each] as const)),
    );
    for (const passage of passages.values()) {
      files.node('Passage', passage);
      files.edge('Passage OF Source', String(passage.id), own.id);
    }
    for (const claim of claims) addClaim(claim);
  }

  function addClaim(claim: ClaimRow) {
    const { id, properties, source: of, position, speaker, reportedBy, ...row } = claim;
    counts.claim(claim);
    files.node('Claim', properties);
    files.edge('Claim OF Source', id, of);
    files.edge('Claim SAID_BY Entity', id, speaker);
    if (reportedBy !== null) files.edge('Claim REPORTED_BY Entity', id, reportedBy);
    for (const place of row.places) files.edge('Claim AT Entity', id, place, { placeId: place, position });
    for (const event of row.events) files.edge('Claim ABOUT Entity', id, event);
    row.passages.forEach((passage, order) =>
      files.edge('Claim EVIDENCED_BY Passage', id, String(passage.id), { order }),
    );
    const { originId: origin, polarity, timeMin, timeMax } = properties;
    row.relations.forEach(({ id: relation, subject, predicate, object }, order) => {
      files.edge('Claim ASSERTS Relation', id, relation, {
        order,
        position,
        speakerId: speaker,
        relationId: relation,
      });
      const said = {
        id,
        speaker,
        origin,
        reported: reportedBy !== null,
        polarity,
        timeMin,
        timeMax,
        relations: [{ subject, predicate, object }],
      };
      waiting[partOf(subject, object) % parts]?.write(JSON.stringify(said));
    });
  }

  function derive(path: string) {
    const lines = readFileSync(path, 'utf8').split('\n');
    lines.pop();
    const claims = lines.map((line) => JSON.parse(line) as ProjectedClaim);
    const { relations, says } = project(claims, (predicate) => words.opposite(predicate));
    for (const row of relations) {
      counts.relation(row);
      const { id, subject, predicate, object } = row;
      const { derived, edge } = relationRow(row, words.root(predicate));
      files.node('Relation', {
        id,
        predicateId: predicate,
        subjectId: subject,
        objectId: object,
        ...derived,
      });
      files.edge('Relation SUBJECT Entity', id, subject);
      files.edge('Relation OBJECT Entity', id, object);
      files.edge('Entity RELATES Entity', subject, object, edge);
    }
    for (const row of says) {
      counts.says(row);
      files.edge('Entity SAYS Relation', row.speakerId, row.relationId, known(row));
    }
  }

  /** Last of all, with what has been said of them. */
  function addEntities() {
    for (const entity of knowledge.entities) {
      const { label, properties } = entityRow(entity);
      files.node('Entity', { ...properties, ...counts.of(entity.id) }, label);
    }
  }

  return {
    registry,
    source,
    /** To be called last; the files are whole then. */
    close(): ImportFile[] {
      for (const part of waiting) {
        part.close();
        derive(part.path);
        rmSync(part.path);
      }
      addEntities();
      return files.close();
    },
  };
}

/** The same whichever of the two is the subject. */
function partOf(one: string, other: string): number {
  let hash = 0;
  for (const id of one < other ? [one, other] : [other, one])
    for (let index = 0; index < id.length; index += 1)
      hash = (Math.imul(hash, 31) + id.charCodeAt(index)) | 0;
  return hash >>> 0;
}
