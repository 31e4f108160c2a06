import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GraphModel } from '../../server/graph/declaration.ts'
import { MODEL } from '../../server/graph/model.ts'
import { citationLinks, documentLinks, sharedLinks, sharedTypes } from '../../server/graph/ownership.ts'
import { retractStatement, schemaCypher } from '../../server/neo4j/loading/modelStatements.ts'
import { modelCypher } from '../../server/neo4j/modelCypher.ts'
import { modelLists, withLists } from '../../server/neo4j/modelLists.ts'
import { connectionStatements } from '../../server/neo4j/store/connectionStatements.ts'
import { readQuestions } from '../../server/neo4j/store/questions.ts'
import { WIDENED } from './widened.ts'

const added = <T>(of: (model: GraphModel) => Iterable<T>) => {
  const before = new Set(of(MODEL))
  return [...of(WIDENED)].filter((one) => !before.has(one))
}

describe('who owns a node', () => {
  it('is as the model declares', () => {
    const own = <T extends string>(among: ReadonlySet<T>, names: readonly T[]) => names.filter((name) => among.has(name))
    expect(own(sharedTypes(MODEL), ['Policy', 'CitedDocument', 'Measure', 'Department'])).toEqual(['CitedDocument', 'Department'])
    expect(own(sharedLinks(MODEL), ['ASSIGNED_TO', 'SERVES', 'WITHIN', 'BROADER'])).toEqual(['SERVES', 'WITHIN', 'BROADER'])
    expect(own(documentLinks(MODEL), ['IMPLEMENTS', 'CITES', 'TASK_OF', 'CONCERNS'])).toEqual(['IMPLEMENTS', 'CITES', 'TASK_OF'])
    expect(own(citationLinks(MODEL), ['IMPLEMENTS', 'CITES', 'TASK_OF'])).toEqual(['IMPLEMENTS', 'CITES'])
  })

  it('follows from the declaration of a new type and relation alone', () => {
    expect(added(sharedTypes)).toEqual(['ExampleFund'])
    expect(added(sharedLinks)).toEqual(['EXAMPLE_PART_OF_FUND'])
    expect(added(documentLinks)).toEqual(['EXAMPLE_TOPS_UP', 'EXAMPLE_QUOTES'])
    expect(added(citationLinks)).toEqual(['EXAMPLE_QUOTES'])
  })
})

const CYPHER = new URL('../../cypher/', import.meta.url)
const cypherOf = (file: string) => readFileSync(new URL(file, CYPHER), 'utf8')

describe('Cypher made from the model', () => {
  it('is committed as it is made', () => {
    const made = modelCypher(MODEL)
    expect(Object.fromEntries([...made.keys()].map((file) => [file, cypherOf(file)]))).toEqual(Object.fromEntries(made))
  })

  it('of connections is committed as it is made, and no paging of a connection is written by hand', () => {
    const made = connectionStatements(MODEL)
    const held = [...readQuestions()].filter(([name, text]) => made.has(name) || (name.includes('.') && text.includes('$after')))
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(made))
  })

  it('removes a new owned node with its document, and leaves a shared one', () => {
    const lines = retractStatement(WIDENED).split('\n')
    expect(lines).toContain('CALL (document) { MATCH (n:ExampleSubsidy {document: document}) DETACH DELETE n }')
    expect(lines.filter((line) => line.includes('ExampleFund'))).toEqual([])
  })

  it('lists a new relation between documents among the citations', () => {
    const lists = [...connectionStatements(WIDENED)].filter(([, text]) => text.includes('|CITES|EXAMPLE_QUOTES]'))
    expect(lists.map(([name]) => name)).toEqual(['Document.citedBy', 'Measure.citations', 'Policy.citations'])
  })

  it('asks for a constraint and an index of a new owned node, and a constraint of a shared one', () => {
    expect(added((model) => schemaCypher(model).split('\n'))).toEqual([
      'CREATE CONSTRAINT example_subsidy_id IF NOT EXISTS FOR (n:ExampleSubsidy) REQUIRE n.id IS UNIQUE;',
      'CREATE CONSTRAINT example_fund_id IF NOT EXISTS FOR (n:ExampleFund) REQUIRE n.id IS UNIQUE;',
      'CREATE INDEX example_subsidy_document IF NOT EXISTS FOR (n:ExampleSubsidy) ON (n.document);',
      'CREATE INDEX example_subsidy_amount IF NOT EXISTS FOR (n:ExampleSubsidy) ON (n.amount);',
      'CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Measure|UpstreamTask|ExampleSubsidy)',
      'ON EACH [n.heading, n.text, n.purpose]',
    ])
  })

  it('names new types in the lists of hand-written statements', () => {
    const lists = modelLists(WIDENED)
    const gained = [...modelLists(MODEL)].map(([name, list]) => [name, (lists.get(name) ?? []).filter((one) => !list.includes(one))])
    expect(Object.fromEntries(gained)).toEqual({
      citations: ['EXAMPLE_QUOTES'],
      documentLinks: ['EXAMPLE_TOPS_UP', 'EXAMPLE_QUOTES'],
      sharedLinks: ['EXAMPLE_PART_OF_FUND'],
      measureBonds: ['EXAMPLE_PROMISES', 'EXAMPLE_QUOTES'],
      policyBonds: ['EXAMPLE_QUOTES'],
      layerBonds: ['EXAMPLE_PROMISES', 'EXAMPLE_QUOTES'],
      layers: ['ExampleSubsidy'],
      bonds: ['EXAMPLE_TOPS_UP'],
      walked: ['EXAMPLE_PROMISES', 'EXAMPLE_PART_OF_FUND', 'EXAMPLE_TOPS_UP', 'EXAMPLE_QUOTES'],
    })
    expect(withLists('MATCH (a)-[r:TASK_OF|/*citations*/IMPLEMENTS|BASED_ON]->(b)', WIDENED)).toBe(
      'MATCH (a)-[r:TASK_OF|/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES|EXAMPLE_QUOTES]->(b)',
    )
    expect(() => withLists('/*unheard*/CITES', MODEL)).toThrow('There is no list of types named unheard')
  })
})

describe('Cypher written by hand', () => {
  it('marks every list that holds all citations, so that a new one reaches it', () => {
    const citations = [...citationLinks(MODEL)]
    const lists = [...modelCypher(MODEL)]
      .filter(([, text]) => !text.includes('// Generated from'))
      .flatMap(([file, text]) =>
        [...text.matchAll(/\[\w*:(?<types>[^\]]*CITES[^\]]*)\]/g)].map(({ groups }) => ({ file, types: groups?.types ?? '' })),
      )
    expect(lists.length).toBeGreaterThan(20)
    expect(lists.filter(({ types }) => types.includes('|') && !/\/\*\w+\*\//.test(types))).toEqual([])
    expect(lists.filter(({ types }) => types.includes('|') && !citations.every((type) => types.includes(type)))).toEqual([])
  })
})
