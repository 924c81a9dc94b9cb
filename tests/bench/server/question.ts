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
