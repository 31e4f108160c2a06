/** A query of the API in the form that its users send. */
export interface Operation {
  /** The root field. */
  readonly field: string
  readonly query: string
}

/** Nodes of the graph that the queries are about. */
export interface Subjects {
  readonly policy: string
  readonly otherPolicy: string
  readonly number: string
  readonly cited: string
  readonly measure: string
  readonly department: string
  readonly otherDepartment: string
}

const EVIDENCE = 'evidence { quote start end line rule }'

/** A query for every root field, with the fields that a reader of its answer needs. */
export function operationsAbout(subjects: Subjects): readonly Operation[] {
  const { policy, otherPolicy, number, cited, measure, department, otherDepartment } = quoted(subjects)
  const drawing = '{ nodes { id kind label degree folded } edges { id kind source target count } omitted { kind count reason } }'
  const questions: Readonly<Record<string, string>> = {
    node: `node(id: ${measure}) { id ... on Measure { text assignments(first: 20) { edges { role ${EVIDENCE} node { name } } } } }`,
    nodes: `nodes(ids: [${policy}, ${department}, ${cited}]) { id nodeKind }`,
    policies: 'policies(first: 20) { totalCount edges { cursor node { id title documentNumber issuedOn } } }',
    policy: `policy(documentNumber: ${number}) { id title measures(first: 50) { totalCount edges { node { label heading } } } }`,
    policyFacets: 'policyFacets(asOf: "2024-06-30") { totalCount facets { field values(first: 12) { value name count } } }',
    documents: 'documents(first: 20) { totalCount edges { node { id title documentNumber held } } }',
    measures: 'measures(first: 20) { totalCount edges { node { id text assignments(first: 10) { edges { role node { name } } } } } }',
    measureFacets: 'measureFacets(asOf: "2024-06-30") { totalCount facets { field values(first: 12) { value name count } } }',
    departments: 'departments(first: 20) { totalCount edges { node { id name level } } }',
    industries: 'industries(first: 20) { totalCount edges { node { id name code } } }',
    jurisdictions: 'jurisdictions(first: 20) { totalCount edges { node { id name level } } }',
    search: 'search(text: "财政局") { kind title snippet score node { id } }',
    overview: `overview ${drawing}`,
    layer: `layer(kind: DEPARTMENT) ${drawing}`,
    resemblances: `resemblances ${drawing}`,
    neighbourhood: `neighbourhood(ids: [${policy}]) ${drawing}`,
    unfold: `unfold(source: ${policy}, target: ${department}) ${drawing}`,
    statistics: 'statistics { contentHash nodes { kind count } relations { kind count } }',
    changes: 'changes(first: 20) { totalCount nodes { id kind reason at documentId } }',
    trace: `trace(id: ${measure}, direction: UP) { hops { relation source { id } target { id } ${EVIDENCE} } }`,
    tasks: 'tasks(first: 50) { totalCount edges { node { role department { name } measure { text } policy { title } due } } }',
    coverage: `coverage(document: ${cited}) { placeTotal taskTotal tasks { task { text } } }`,
    compare: `compare(left: ${policy}, right: ${otherPolicy}) { tasks { similarity } departments { left right } passages { similarity } }`,
    diff: `diff(left: ${policy}, right: ${otherPolicy}) { kind similarity left { label } right { label } }`,
    network: `network(department: ${department}) { measures partnerTotal partners { department { name } } }`,
    paths: `paths(from: ${department}, to: ${otherDepartment}) { nodes { id } }`,
    corpusMatrix:
      'corpusMatrix(rows: PROVINCE, columns: YEAR, asOf: "2024-06-30") { totalCount columns { value count } rows { head { value name } counts } }',
    coverageMatrix: 'coverageMatrix { documentTotal placeTotal places { id name } rows { document { id title } cells } }',
    adoption: `adoption(document: ${cited}) { since adopters { day days state policy { id title } } tiles { code name state } }`,
    lineNetwork: 'lineNetwork { measures lines { line name measures degree betweenness community } ties { one other measures } }',
    commonTasks:
      'commonTasks(place: "place:410702", least: 1) { missingTotal presentTotal tasks { placeTotal measures { measure { id } } } }',
    tightening: 'tightening { looked met totalCount counts { verdict count } pairs { verdict before { surface } after { surface } } }',
    corrections: 'corrections { policy { id title } keys }',
    citedMost: 'citedMost { policies document { id title } }',
  }
  return Object.entries(questions).map(([field, query]) => ({ field, query: `{ ${query} }` }))
}

function quoted(subjects: Subjects): Subjects {
  return Object.fromEntries(Object.entries(subjects).map(([name, id]) => [name, JSON.stringify(id)])) as unknown as Subjects
}
