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
  `# What is denied or only thought probable, and by whom. The same filter narrows every question.
query Claims {
  claims(filter: { factuality: [PR, PS], time: { earliest: "2019" } }, first: 10) {
    totalCount
    nodes { id polarity factuality speaker { label { en } } gloss { ar en } }
  }
}`,
  `# The graph as one speaker tells it, with the claims behind each relation.
query Perspective {
  perspective(speaker: "act:zara-saleh") {
    totalCount
    edges {
      stance
      node { subject { label { en } } predicate { label { en } } object { label { en } } }
      claims { id factuality evidence { paragraph start end } }
    }
  }
}`,
  `# Two voices: where they agree, and where one denies what the other asserts.
query Compare {
  compare(a: "act:malek-rifai", b: "act:zara-saleh") {
    agree { totalCount nodes { relation { ...Words } a { id } b { id } } }
    disagree { totalCount nodes { relation { ...Words } a { id } b { id } } }
    tension { totalCount nodes { relation { ...Words } contrary { ...Words } } }
    onlyA { totalCount }
    onlyB { totalCount }
  }
}
fragment Words on Relation {
  id subject { label { en } } predicate { label { en } } object { label { en } }
}`,
  `# What is contested, and what several say independently.
query Conflicts {
  conflicts { nodes { id assertedCount deniedCount subject { id } predicate { id } object { id } } }
  corroborated(minOrigins: 2, first: 10) { totalCount nodes { id originCount } }
}`,
  `# When: what has a time, what has a vague one, what has none.
query Timeline {
  timeline(by: YEAR) {
    buckets { period claimCount }
    vague { claimCount claims { id time { edtf earliest latest } } }
    undated { claimCount }
  }
}`,
  `# Where: what happened in Hasakah and in what lies in it, also as GeoJSON.
query Places {
  places(filter: { within: ["pla:hasakah"] }) {
    edges {
      node { id label { ar en } } claimCount
      point { latitude longitude precision radius }
      events { label { en } }
    }
    geoJson
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
