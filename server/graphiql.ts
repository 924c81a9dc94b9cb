import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** Questions that GraphiQL opens with, one a tab. */
export const examples = [
  `# Entities by name, in either script, while typing.
query Search {
  search(text: "غويران") {
    totalCount
    edges { matched node { id kind label { ar en } degree } }
  }
}`,
  `# What to show first, and why.
query Overview {
  overview(first: 18) {
    totalCount
    edges { reason node { id label { en } } }
    relations { id subject { id } predicate { label { en } } object { id } stance originCount }
  }
}`,
  `# What surrounds ISIS: groups first, then neighbours.
query Neighbors {
  neighbors(id: "act:isis", first: 10) {
    groups { direction count predicate { id label { en } } }
    edges { direction node { id label { en } } relation { id stance claimCount originCount } }
  }
}`,
  `# Who says so, how firmly, and where. Take a relation's id from any other answer.
query Relation {
  neighbors(id: "act:russia", predicates: ["fights"], first: 1) {
    edges {
      relation {
        id
        stance
        claims {
          nodes {
            id polarity factuality quote
            attribution { label { en } }
            gloss { ar en }
            evidence { paragraph start end sha256 cue }
          }
        }
      }
    }
  }
}`,
  `# All shortest ways from Russia to the prison.
query Paths {
  paths(from: "act:russia", to: "pla:sinaa-prison") {
    nodes { length weakest entities { label { en } } relations { id predicate { label { en } } } }
  }
}`,
  `# A source as a reading view.
query Source {
  source(id: "alhal-2022-rifai") {
    title { ar en }
    outlet { label { en } }
    paragraphs { number role digest { text { en } claimIds } }
  }
}`,
  `# The closed list of predicates.
query Predicates {
  predicates { id label { ar en } inverse { ar en } description { en } relationCount }
}`,
];

/** The page of GraphiQL with everything in it, and the hashes of its inline scripts for the policy. */
export function graphiqlPage(): string {
  return renderGraphiQL({
    endpoint: '/graphql',
    title: 'Shabaka · GraphiQL',
    defaultQuery: examples[0] ?? '',
    defaultTabs: examples.map((query) => ({ query })),
  });
}
