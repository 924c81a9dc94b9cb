/** Questions that teach the API by example: GraphiQL opens with them, one a tab. */
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
  `# All shortest ways from Russia to the prison; each is as good as its weakest relation.
query Paths {
  paths(from: "act:russia", to: "pla:sinaa-prison") {
    outcome
    nodes {
      length originCount weakest weakestRelation { id }
      entities { label { en } }
      relations { id predicate { label { en } } claims(first: 1) { nodes { id evidence { id } } } }
    }
  }
}`,
  `# Everything that is known of one entity: relations by predicate, first and last time, who names it.
query Entity {
  entity(id: "pla:sinaa-prison") {
    label { ar en } description { en } degree earliest latest
    groups { direction count predicate { label { en } } }
    mentions(filter: { text: "prison" }, first: 5) { totalCount nodes { id gloss { en } } }
    reference { seen point { latitude longitude precision } }
  }
}`,
  `# What is denied or only thought probable, and by whom. The same filter narrows every question.
query Claims {
  claims(filter: { factuality: [PR, PS] }, first: 10) {
    totalCount
    nodes { id polarity factuality speaker { label { en } } gloss { ar en } }
  }
}`,
  `# Whose voices there are, and how much of each is retold by somebody else.
query Speakers {
  speakers(first: 10) {
    totalCount
    edges { claimCount reportedCount node { id anonymous label { ar en } } }
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
  `# How much there is, from which sources, how much of it one voice tells, and what came since a day.
query Statistics {
  statistics { dataVersion actors places events concepts relations claims sources }
  told: statistics(filter: { speakers: ["act:zara-saleh"] }) { claims relations }
  sources { nodes { id title { ar en } published { edtf } claimCount } }
  changes(since: "2026-01-01", first: 10) { totalCount nodes { at what label { en } node { id } } }
}`,
  `# A picture restored: these entities, what is said between them, and what is known from elsewhere.
query Subgraph {
  subgraph(ids: ["act:isis", "pla:sinaa-prison", "evt:sinaa-prison-attack", "pla:hasakah"], filter: { reference: true }) {
    entities { id label { ar en } }
    relations { id subject { id } predicate { id } object { id } stance }
    reference { id seen relation { subject { id } predicate { id } object { id } } }
    missing
  }
}`,
  `# Keeps a picture by name; needs a key of role EDITOR, which this page has on your own computer.
mutation SaveView {
  saveView(
    name: "Who fought in the prison"
    document: {
      version: 1, language: "en",
      entities: [{ id: "act:isis", x: 0, y: 0 }, { id: "evt:sinaa-prison-attack", x: 200, y: -60 }]
    }
  ) { id revision savedBy saved }
}`,
  `# Pictures that were kept, and what has changed since in what they show.
query Views {
  asker { name role }
  views(first: 10) {
    totalCount
    nodes {
      id name savedBy saved isCurrent
      changes { added { id } changed { before } goneRelations { predicate { en } } goneEntities { label { en } } }
    }
  }
}`,
  `# Stories: views in steps, with captions, and claims as footnotes; what changed since they were written.
query Stories {
  stories(first: 10) { totalCount nodes { id title { ar en } stepCount isFromFile } }
  story(id: "story:russia-isis-prison") {
    steps {
      number title { ar en } caption { ar en }
      footnotes { number claims { speaker { label { en } } evidence { paragraph } } goneClaims { id } }
      changes { changedClaims { id } view { changed { before } goneRelations { id } } }
    }
  }
}`,
  `# Keeps a story; needs a key of role EDITOR.
mutation SaveStory {
  saveStory(
    document: {
      version: 1, title: { ar: "قصتي", en: "My story" },
      steps: [{
        title: { ar: "هجوم", en: "An attack" }, caption: { ar: "كما يروي الكاتب[1].", en: "As the author tells[1]." },
        view: { version: 1, language: "en", entities: [{ id: "act:isis", x: 0, y: 0 }, { id: "pla:sinaa-prison", x: 200, y: 0 }] },
        footnotes: [{ claims: ["alhal-2022-rifai/c34"] }]
      }]
    }
  ) { id revision stepCount }
}`,
  `# The closed list of predicates.
query Predicates {
  predicates { id label { ar en } inverse { ar en } description { en } relationCount }
}`,
];
