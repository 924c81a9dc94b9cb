/** The question of every contestant: an entity with its neighbours, labels in both languages, and the relations. */
export const question = /* GraphQL */ `
  query Neighborhood($id: ID!, $first: Int!) {
    entity(id: $id) {
      id
      label {
        ar
        en
      }
    }
    neighbors(id: $id, first: $first) {
      edges {
        direction
        node {
          id
          kind
          label {
            ar
            en
          }
        }
        relation {
          id
          predicate {
            id
            label {
              ar
              en
            }
          }
          stance
          claimCount
          originCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** The same with Neo4j behind it, so that one statement can answer it. */
export const stored = /* GraphQL */ `
  query Stored($id: ID!, $first: Int!) {
    neighbors(id: $id, first: $first) {
      edges {
        direction
        node {
          id
          kind
          label {
            ar
            en
          }
        }
        relation {
          id
          predicate {
            id
          }
          stance
          claimCount
          originCount
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;

const half = (name: string) => `
  ${name}(first: $first, sort: { edge: { originCount: DESC } }) {
    edges { node { id kind labelAr labelEn } properties { relationId predicateId stance claimCount originCount } }
  }`;

/** The same in the words of `@neo4j/graphql`, which asks each direction by itself, so for half as many each. */
export const generated = `
  query Generated($id: ID!, $first: Int!) {
    entities(where: { id: { eq: $id } }) { ${half('toOthersConnection')} ${half('fromOthersConnection')} }
  }`;
