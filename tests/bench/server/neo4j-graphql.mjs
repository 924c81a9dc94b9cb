import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { serve } from './serve.ts';

/** `@neo4j/graphql` on graphql-yoga, both as they come, on the graph as it is stored. */
const typeDefs = `
  type Entity @node {
    id: ID!
    kind: String!
    labelAr: String!
    labelEn: String!
    toOthers: [Entity!]! @relationship(type: "RELATES", direction: OUT, properties: "Relates")
    fromOthers: [Entity!]! @relationship(type: "RELATES", direction: IN, properties: "Relates")
  }
  type Relates @relationshipProperties {
    relationId: String! @alias(property: "id")
    predicateId: String!
    stance: String!
    claimCount: Int!
    originCount: Int!
  }`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false });
serve((request, response) => void yoga(request, response));
