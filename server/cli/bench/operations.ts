/** A query of the API in the form that its users send. */
export interface Operation {
  /** The root field. */
  readonly field: string
  readonly query: string
  /** Budget: the database hits on the seeds. `tests/neo4j/graphql/budgets.test.ts` fails if the field exceeds it by a quarter. */
  readonly hits: number
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

/** A query for every root field that reads the graph, with the fields that a reader of its answer needs, and its budget. */
export function operationsAbout(subjects: Subjects): readonly Operation[] {
  const { policy, otherPolicy, number, cited, measure, department, otherDepartment } = quoted(subjects)
  const drawing = '{ nodes { id kind label degree folded } edges { id kind source target count } omitted { kind count reason } }'
  const questions: Readonly<Record<string, readonly [query: string, hits: number]>> = {
    node: [`node(id: ${measure}) { id ... on Measure { text assignments(first: 20) { edges { role ${EVIDENCE} node { name } } } } }`, 120],
    nodes: [`nodes(ids: [${policy}, ${department}, ${cited}]) { id nodeKind }`, 134],
    policies: ['policies(first: 20) { totalCount edges { cursor node { id title documentNumber issuedOn } } }', 150],
    policy: [`policy(documentNumber: ${number}) { id title measures(first: 50) { totalCount edges { node { label heading } } } }`, 525],
    policyFacets: ['policyFacets(asOf: "2024-06-30") { totalCount facets { field values(first: 12) { value name count } } }', 22346],
    documents: ['documents(first: 20) { totalCount edges { node { id title documentNumber held } } }', 372],
    measures: [
      'measures(first: 20) { totalCount edges { node { id text assignments(first: 10) { edges { role node { name } } } } } }',
      28027,
    ],
    measureFacets: ['measureFacets(asOf: "2024-06-30") { totalCount facets { field values(first: 12) { value name count } } }', 22346],
    departments: ['departments(first: 20) { totalCount edges { node { id name level } } }', 1519],
    industries: ['industries(first: 20) { totalCount edges { node { id name code } } }', 874],
    jurisdictions: ['jurisdictions(first: 20) { totalCount edges { node { id name level } } }', 150],
    search: ['search(text: "财政局") { kind title snippet score node { id } }', 676],
    overview: [`overview ${drawing}`, 16801],
    layer: [`layer(kind: DEPARTMENT) ${drawing}`, 16387],
    resemblances: [`resemblances ${drawing}`, 1],
    neighbourhood: [`neighbourhood(ids: [${policy}]) ${drawing}`, 4683],
    unfold: [`unfold(source: ${policy}, target: ${department}) ${drawing}`, 1717],
    statistics: ['statistics { contentHash nodes { kind count } relations { kind count } }', 25779],
    changes: ['changes(first: 20) { totalCount nodes { id kind reason at documentId } }', 95],
    trace: [`trace(id: ${measure}, direction: UP) { hops { relation source { id } target { id } ${EVIDENCE} } }`, 302],
    tasks: ['tasks(first: 50) { totalCount edges { node { role department { name } measure { text } policy { title } due } } }', 12599],
    coverage: [`coverage(document: ${cited}) { placeTotal taskTotal tasks { task { text } } }`, 5656],
    compare: [
      `compare(left: ${policy}, right: ${otherPolicy}) { tasks { similarity } departments { left right } passages { similarity } }`,
      18790,
    ],
    diff: [`diff(left: ${policy}, right: ${otherPolicy}) { kind similarity left { label } right { label } }`, 18790],
    network: [`network(department: ${department}) { measures partnerTotal partners { department { name } } }`, 736],
    paths: [`paths(from: ${department}, to: ${otherDepartment}) { nodes { id } }`, 869],
    corpusMatrix: [
      'corpusMatrix(rows: PROVINCE, columns: YEAR, asOf: "2024-06-30") { totalCount columns { value count } rows { head { value name } counts } }',
      22346,
    ],
    coverageMatrix: ['coverageMatrix { documentTotal placeTotal places { id name } rows { document { id title } cells } }', 22346],
    adoption: [`adoption(document: ${cited}) { since adopters { day days state policy { id title } } tiles { code name state } }`, 22346],
    lineNetwork: ['lineNetwork { measures lines { line name measures degree betweenness community } ties { one other measures } }', 22346],
    commonTasks: [
      'commonTasks(place: "place:410702", least: 1) { missingTotal presentTotal tasks { placeTotal measures { measure { id } } } }',
      28477,
    ],
    tightening: [
      'tightening { looked met totalCount counts { verdict count } pairs { verdict before { surface } after { surface } } }',
      22346,
    ],
    corrections: ['corrections { policy { id title } keys }', 16],
    citedMost: ['citedMost { policies document { id title } }', 710],
  }
  return Object.entries(questions).map(([field, [query, hits]]) => ({ field, query: `{ ${query} }`, hits }))
}

/** The budget of each root field. */
export const BUDGETS: readonly (readonly [field: string, hits: number])[] = operationsAbout({
  policy: '',
  otherPolicy: '',
  number: '',
  cited: '',
  measure: '',
  department: '',
  otherDepartment: '',
}).map(({ field, hits }) => [field, hits])

function quoted(subjects: Subjects): Subjects {
  return Object.fromEntries(Object.entries(subjects).map(([name, id]) => [name, JSON.stringify(id)])) as unknown as Subjects
}
