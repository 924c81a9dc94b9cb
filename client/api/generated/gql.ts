/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Card on Entity {\n  id\n  kind\n  type {\n    id\n    label {\n      ar\n      en\n    }\n  }\n  label {\n    ar\n    en\n  }\n  anonymous\n  degree\n  spokenCount\n}": typeof types.CardFragmentDoc,
    "fragment Edge on Relation {\n  id\n  predicate {\n    id\n    label {\n      ar\n      en\n    }\n    inverse {\n      ar\n      en\n    }\n    symmetric\n  }\n  subject {\n    ...Card\n  }\n  object {\n    ...Card\n  }\n  stance\n  tension\n  claimCount\n  originCount\n}": typeof types.EdgeFragmentDoc,
    "query Entity($id: ID!) {\n  entity(id: $id) {\n    ...Card\n    description {\n      ar\n      en\n    }\n    aliases\n    reference {\n      id\n      point {\n        latitude\n        longitude\n        precision\n      }\n      time {\n        edtf\n        earliest\n        latest\n      }\n      wikidata\n      relation {\n        predicate {\n          label {\n            ar\n            en\n          }\n        }\n        subject {\n          id\n          label {\n            ar\n            en\n          }\n        }\n        object {\n          id\n          label {\n            ar\n            en\n          }\n        }\n      }\n      seen\n      note {\n        ar\n        en\n      }\n    }\n  }\n  neighbors(id: $id, first: 1) {\n    groups {\n      predicate {\n        id\n        label {\n          ar\n          en\n        }\n        inverse {\n          ar\n          en\n        }\n      }\n      direction\n      count\n    }\n  }\n}": typeof types.EntityDocument,
    "query Neighbors($id: ID!, $predicates: [ID!], $exclude: [ID!], $first: Int!, $after: String) {\n  neighbors(\n    id: $id\n    predicates: $predicates\n    exclude: $exclude\n    first: $first\n    after: $after\n  ) {\n    edges {\n      direction\n      node {\n        ...Card\n      }\n      relation {\n        ...Edge\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.NeighborsDocument,
    "query Overview($first: Int!) {\n  overview(first: $first) {\n    edges {\n      reason\n      node {\n        ...Card\n      }\n    }\n    relations {\n      ...Edge\n    }\n    kinds {\n      kind\n      count\n    }\n    totalCount\n  }\n}": typeof types.OverviewDocument,
    "query Relation($id: ID!, $first: Int!, $after: String) {\n  relation(id: $id) {\n    ...Edge\n    predicate {\n      description {\n        ar\n        en\n      }\n    }\n    assertedCount\n    deniedCount\n    claims(first: $first, after: $after) {\n      nodes {\n        ...ClaimCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nfragment ClaimCard on Claim {\n  id\n  source {\n    id\n  }\n  speaker {\n    ...Card\n  }\n  reporterStance\n  reportedBy {\n    id\n  }\n  attribution {\n    id\n    label {\n      ar\n      en\n    }\n    anonymous\n  }\n  polarity\n  factuality\n  quote\n  basis\n  gloss {\n    ar\n    en\n  }\n  time {\n    edtf\n  }\n  said {\n    edtf\n  }\n  quantities {\n    number\n    unit\n  }\n  relations {\n    id\n  }\n  evidence {\n    id\n    paragraph\n    start\n    end\n    cue\n  }\n}": typeof types.RelationDocument,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    edges {\n      matched\n      node {\n        ...Card\n      }\n    }\n    totalCount\n  }\n}": typeof types.SearchDocument,
    "query Source($id: ID!) {\n  source(id: $id) {\n    id\n    title {\n      ar\n      en\n    }\n    language\n    hasText\n    paragraphs {\n      number\n      role\n      text\n      digest {\n        text {\n          ar\n          en\n        }\n        claimIds\n      }\n      claims {\n        id\n        speaker {\n          id\n          label {\n            ar\n            en\n          }\n        }\n        polarity\n        gloss {\n          ar\n          en\n        }\n        relations {\n          id\n          subject {\n            id\n          }\n          object {\n            id\n          }\n        }\n        evidence {\n          id\n          paragraph\n          start\n          end\n        }\n      }\n    }\n  }\n}": typeof types.SourceDocument,
    "query Subgraph($ids: [ID!]!) {\n  subgraph(ids: $ids) {\n    entities {\n      ...Card\n    }\n    relations {\n      ...Edge\n    }\n    missing\n  }\n}": typeof types.SubgraphDocument,
    "query Told($ids: [ID!]!, $filter: Filter!) {\n  subgraph(ids: $ids, filter: $filter) {\n    told {\n      id\n      stance\n      claimCount\n      originCount\n    }\n  }\n}": typeof types.ToldDocument,
    "query SavedView($id: ID!) {\n  view(id: $id) {\n    name\n    document\n    changes {\n      added {\n        id\n      }\n      changed {\n        before\n      }\n      goneRelations {\n        id\n      }\n      goneEntities {\n        id\n      }\n    }\n  }\n}": typeof types.SavedViewDocument,
};
const documents: Documents = {
    "fragment Card on Entity {\n  id\n  kind\n  type {\n    id\n    label {\n      ar\n      en\n    }\n  }\n  label {\n    ar\n    en\n  }\n  anonymous\n  degree\n  spokenCount\n}": types.CardFragmentDoc,
    "fragment Edge on Relation {\n  id\n  predicate {\n    id\n    label {\n      ar\n      en\n    }\n    inverse {\n      ar\n      en\n    }\n    symmetric\n  }\n  subject {\n    ...Card\n  }\n  object {\n    ...Card\n  }\n  stance\n  tension\n  claimCount\n  originCount\n}": types.EdgeFragmentDoc,
    "query Entity($id: ID!) {\n  entity(id: $id) {\n    ...Card\n    description {\n      ar\n      en\n    }\n    aliases\n    reference {\n      id\n      point {\n        latitude\n        longitude\n        precision\n      }\n      time {\n        edtf\n        earliest\n        latest\n      }\n      wikidata\n      relation {\n        predicate {\n          label {\n            ar\n            en\n          }\n        }\n        subject {\n          id\n          label {\n            ar\n            en\n          }\n        }\n        object {\n          id\n          label {\n            ar\n            en\n          }\n        }\n      }\n      seen\n      note {\n        ar\n        en\n      }\n    }\n  }\n  neighbors(id: $id, first: 1) {\n    groups {\n      predicate {\n        id\n        label {\n          ar\n          en\n        }\n        inverse {\n          ar\n          en\n        }\n      }\n      direction\n      count\n    }\n  }\n}": types.EntityDocument,
    "query Neighbors($id: ID!, $predicates: [ID!], $exclude: [ID!], $first: Int!, $after: String) {\n  neighbors(\n    id: $id\n    predicates: $predicates\n    exclude: $exclude\n    first: $first\n    after: $after\n  ) {\n    edges {\n      direction\n      node {\n        ...Card\n      }\n      relation {\n        ...Edge\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.NeighborsDocument,
    "query Overview($first: Int!) {\n  overview(first: $first) {\n    edges {\n      reason\n      node {\n        ...Card\n      }\n    }\n    relations {\n      ...Edge\n    }\n    kinds {\n      kind\n      count\n    }\n    totalCount\n  }\n}": types.OverviewDocument,
    "query Relation($id: ID!, $first: Int!, $after: String) {\n  relation(id: $id) {\n    ...Edge\n    predicate {\n      description {\n        ar\n        en\n      }\n    }\n    assertedCount\n    deniedCount\n    claims(first: $first, after: $after) {\n      nodes {\n        ...ClaimCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nfragment ClaimCard on Claim {\n  id\n  source {\n    id\n  }\n  speaker {\n    ...Card\n  }\n  reporterStance\n  reportedBy {\n    id\n  }\n  attribution {\n    id\n    label {\n      ar\n      en\n    }\n    anonymous\n  }\n  polarity\n  factuality\n  quote\n  basis\n  gloss {\n    ar\n    en\n  }\n  time {\n    edtf\n  }\n  said {\n    edtf\n  }\n  quantities {\n    number\n    unit\n  }\n  relations {\n    id\n  }\n  evidence {\n    id\n    paragraph\n    start\n    end\n    cue\n  }\n}": types.RelationDocument,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    edges {\n      matched\n      node {\n        ...Card\n      }\n    }\n    totalCount\n  }\n}": types.SearchDocument,
    "query Source($id: ID!) {\n  source(id: $id) {\n    id\n    title {\n      ar\n      en\n    }\n    language\n    hasText\n    paragraphs {\n      number\n      role\n      text\n      digest {\n        text {\n          ar\n          en\n        }\n        claimIds\n      }\n      claims {\n        id\n        speaker {\n          id\n          label {\n            ar\n            en\n          }\n        }\n        polarity\n        gloss {\n          ar\n          en\n        }\n        relations {\n          id\n          subject {\n            id\n          }\n          object {\n            id\n          }\n        }\n        evidence {\n          id\n          paragraph\n          start\n          end\n        }\n      }\n    }\n  }\n}": types.SourceDocument,
    "query Subgraph($ids: [ID!]!) {\n  subgraph(ids: $ids) {\n    entities {\n      ...Card\n    }\n    relations {\n      ...Edge\n    }\n    missing\n  }\n}": types.SubgraphDocument,
    "query Told($ids: [ID!]!, $filter: Filter!) {\n  subgraph(ids: $ids, filter: $filter) {\n    told {\n      id\n      stance\n      claimCount\n      originCount\n    }\n  }\n}": types.ToldDocument,
    "query SavedView($id: ID!) {\n  view(id: $id) {\n    name\n    document\n    changes {\n      added {\n        id\n      }\n      changed {\n        before\n      }\n      goneRelations {\n        id\n      }\n      goneEntities {\n        id\n      }\n    }\n  }\n}": types.SavedViewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Card on Entity {\n  id\n  kind\n  type {\n    id\n    label {\n      ar\n      en\n    }\n  }\n  label {\n    ar\n    en\n  }\n  anonymous\n  degree\n  spokenCount\n}"): typeof import('./graphql').CardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Edge on Relation {\n  id\n  predicate {\n    id\n    label {\n      ar\n      en\n    }\n    inverse {\n      ar\n      en\n    }\n    symmetric\n  }\n  subject {\n    ...Card\n  }\n  object {\n    ...Card\n  }\n  stance\n  tension\n  claimCount\n  originCount\n}"): typeof import('./graphql').EdgeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Entity($id: ID!) {\n  entity(id: $id) {\n    ...Card\n    description {\n      ar\n      en\n    }\n    aliases\n    reference {\n      id\n      point {\n        latitude\n        longitude\n        precision\n      }\n      time {\n        edtf\n        earliest\n        latest\n      }\n      wikidata\n      relation {\n        predicate {\n          label {\n            ar\n            en\n          }\n        }\n        subject {\n          id\n          label {\n            ar\n            en\n          }\n        }\n        object {\n          id\n          label {\n            ar\n            en\n          }\n        }\n      }\n      seen\n      note {\n        ar\n        en\n      }\n    }\n  }\n  neighbors(id: $id, first: 1) {\n    groups {\n      predicate {\n        id\n        label {\n          ar\n          en\n        }\n        inverse {\n          ar\n          en\n        }\n      }\n      direction\n      count\n    }\n  }\n}"): typeof import('./graphql').EntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Neighbors($id: ID!, $predicates: [ID!], $exclude: [ID!], $first: Int!, $after: String) {\n  neighbors(\n    id: $id\n    predicates: $predicates\n    exclude: $exclude\n    first: $first\n    after: $after\n  ) {\n    edges {\n      direction\n      node {\n        ...Card\n      }\n      relation {\n        ...Edge\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): typeof import('./graphql').NeighborsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Overview($first: Int!) {\n  overview(first: $first) {\n    edges {\n      reason\n      node {\n        ...Card\n      }\n    }\n    relations {\n      ...Edge\n    }\n    kinds {\n      kind\n      count\n    }\n    totalCount\n  }\n}"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Relation($id: ID!, $first: Int!, $after: String) {\n  relation(id: $id) {\n    ...Edge\n    predicate {\n      description {\n        ar\n        en\n      }\n    }\n    assertedCount\n    deniedCount\n    claims(first: $first, after: $after) {\n      nodes {\n        ...ClaimCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nfragment ClaimCard on Claim {\n  id\n  source {\n    id\n  }\n  speaker {\n    ...Card\n  }\n  reporterStance\n  reportedBy {\n    id\n  }\n  attribution {\n    id\n    label {\n      ar\n      en\n    }\n    anonymous\n  }\n  polarity\n  factuality\n  quote\n  basis\n  gloss {\n    ar\n    en\n  }\n  time {\n    edtf\n  }\n  said {\n    edtf\n  }\n  quantities {\n    number\n    unit\n  }\n  relations {\n    id\n  }\n  evidence {\n    id\n    paragraph\n    start\n    end\n    cue\n  }\n}"): typeof import('./graphql').RelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    edges {\n      matched\n      node {\n        ...Card\n      }\n    }\n    totalCount\n  }\n}"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Source($id: ID!) {\n  source(id: $id) {\n    id\n    title {\n      ar\n      en\n    }\n    language\n    hasText\n    paragraphs {\n      number\n      role\n      text\n      digest {\n        text {\n          ar\n          en\n        }\n        claimIds\n      }\n      claims {\n        id\n        speaker {\n          id\n          label {\n            ar\n            en\n          }\n        }\n        polarity\n        gloss {\n          ar\n          en\n        }\n        relations {\n          id\n          subject {\n            id\n          }\n          object {\n            id\n          }\n        }\n        evidence {\n          id\n          paragraph\n          start\n          end\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').SourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Subgraph($ids: [ID!]!) {\n  subgraph(ids: $ids) {\n    entities {\n      ...Card\n    }\n    relations {\n      ...Edge\n    }\n    missing\n  }\n}"): typeof import('./graphql').SubgraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Told($ids: [ID!]!, $filter: Filter!) {\n  subgraph(ids: $ids, filter: $filter) {\n    told {\n      id\n      stance\n      claimCount\n      originCount\n    }\n  }\n}"): typeof import('./graphql').ToldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SavedView($id: ID!) {\n  view(id: $id) {\n    name\n    document\n    changes {\n      added {\n        id\n      }\n      changed {\n        before\n      }\n      goneRelations {\n        id\n      }\n      goneEntities {\n        id\n      }\n    }\n  }\n}"): typeof import('./graphql').SavedViewDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
