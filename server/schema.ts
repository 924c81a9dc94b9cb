import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { askerResolvers } from './features/asker.ts';
import { changesResolvers } from './features/changes.ts';
import { claimsResolvers } from './features/claims.ts';
import { compareResolvers } from './features/compare.ts';
import { conflictsResolvers } from './features/conflicts.ts';
import { corroboratedResolvers } from './features/corroborated.ts';
import { entityResolvers } from './features/entity.ts';
import { deleteStoryResolvers } from './features/delete-story.ts';
import { deleteViewResolvers } from './features/delete-view.ts';
import { neighborsResolvers } from './features/neighbors.ts';
import { nodeResolvers } from './features/node.ts';
import { overviewResolvers } from './features/overview.ts';
import { pathsResolvers } from './features/paths.ts';
import { perspectiveResolvers } from './features/perspective.ts';
import { placesResolvers } from './features/places.ts';
import { predicatesResolvers } from './features/predicates.ts';
import { relationResolvers } from './features/relation.ts';
import { saveStoryResolvers } from './features/save-story.ts';
import { saveViewResolvers } from './features/save-view.ts';
import { searchResolvers } from './features/search.ts';
import { sourceResolvers } from './features/source.ts';
import { sourcesResolvers } from './features/sources.ts';
import { speakersResolvers } from './features/speakers.ts';
import { statisticsResolvers } from './features/statistics.ts';
import { storiesResolvers } from './features/stories.ts';
import { storyResolvers } from './features/story.ts';
import { subgraphResolvers } from './features/subgraph.ts';
import { timelineResolvers } from './features/timeline.ts';
import { viewResolvers } from './features/view.ts';
import { viewsResolvers } from './features/views.ts';
import { graph } from './graph.ts';
import { withCalls } from './on-ask.ts';

/** The SDL, part by part: what features share, then each feature. */
export function typeDefinitions(): string[] {
  const features = join(import.meta.dirname, 'features');
  const files = readdirSync(features).filter((file) => file.endsWith('.graphql'));
  return [
    join(import.meta.dirname, 'graph.graphql'),
    ...files.sort().map((file) => join(features, file)),
  ].map((file) => readFileSync(file, 'utf8'));
}

/** The schema with its resolvers. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: typeDefinitions(),
    resolvers: [
      graph,
      askerResolvers,
      changesResolvers,
      claimsResolvers,
      compareResolvers,
      conflictsResolvers,
      corroboratedResolvers,
      deleteStoryResolvers,
      deleteViewResolvers,
      entityResolvers,
      neighborsResolvers,
      nodeResolvers,
      overviewResolvers,
      pathsResolvers,
      perspectiveResolvers,
      placesResolvers,
      predicatesResolvers,
      relationResolvers,
      saveStoryResolvers,
      saveViewResolvers,
      searchResolvers,
      sourceResolvers,
      sourcesResolvers,
      speakersResolvers,
      statisticsResolvers,
      storiesResolvers,
      storyResolvers,
      subgraphResolvers,
      timelineResolvers,
      viewResolvers,
      viewsResolvers,
    ],
  });
  return withCalls(schema);
}
