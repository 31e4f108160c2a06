import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GraphModel, MODEL } from '../../server/graph/model.ts'
import { citationLinks, documentLinks, sharedLinks, sharedTypes } from '../../server/graph/ownership.ts'
import { modelSchema, ownPartsStatement, retractStatement } from '../../server/neo4j/loading/modelStatements.ts'
import { schemaStatements } from '../../server/neo4j/statements.ts'
import { connectionStatements } from '../../server/neo4j/store/connectionStatements.ts'
import { readQuestions } from '../../server/neo4j/store/questions.ts'

/** The model with a made-up node of a document (a reward) and a made-up node that documents share (a fund). */
const widened: GraphModel = {
  nodes: {
    ...MODEL.nodes,
    Reward: { kind: 'REWARD', identity: 'Reward', ownedBy: 'document', description: 'A reward that a measure promises.' },
    FundPool: { kind: 'FUND_POOL', identity: 'FundPool', ownedBy: null, description: 'A fund that pays rewards.' },
  },
  relationships: {
    ...MODEL.relationships,
    PROMISES: { from: ['Measure'], to: ['Reward'], evidence: true, description: 'The measure promises this reward.' },
    PART_OF_FUND: { from: ['FundPool'], to: ['FundPool'], evidence: false, description: 'The fund is part of the other one.' },
    TOPS_UP: { from: ['Reward'], to: ['CitedDocument'], evidence: true, description: 'The reward tops up one of this document.' },
    QUOTES: { from: ['Policy', 'Measure'], to: ['CitedDocument'], evidence: true, description: 'The text quotes this document.' },
  },
}
const added = <T>(of: (model: GraphModel) => Iterable<T>) => {
  const before = new Set(of(MODEL))
  return [...of(widened)].filter((one) => !before.has(one))
}

describe('who owns a node', () => {
  it('is as the model declares', () => {
    expect([...sharedTypes(MODEL)]).toEqual(['CitedDocument', 'Department', 'Jurisdiction', 'Industry'])
    expect([...sharedLinks(MODEL)]).toEqual(['SERVES', 'WITHIN', 'BROADER'])
    expect([...documentLinks(MODEL)]).toEqual(['IMPLEMENTS', 'BASED_ON', 'REPEALS', 'AMENDS', 'FORWARDS', 'CITES', 'TASK_OF'])
    expect([...citationLinks(MODEL)]).toEqual(['IMPLEMENTS', 'BASED_ON', 'REPEALS', 'AMENDS', 'FORWARDS', 'CITES'])
  })

  it('follows from the declaration of a new type and relation alone', () => {
    expect(added(sharedTypes)).toEqual(['FundPool'])
    expect(added(sharedLinks)).toEqual(['PART_OF_FUND'])
    expect(added(documentLinks)).toEqual(['TOPS_UP', 'QUOTES'])
    expect(added(citationLinks)).toEqual(['QUOTES'])
  })
})

const CYPHER = new URL('../../cypher/', import.meta.url)
const cypherOf = (file: string) => readFileSync(new URL(file, CYPHER), 'utf8')

describe('Cypher made from the model', () => {
  it('is committed as it is made', () => {
    expect(cypherOf('load/retract.cypher')).toBe(retractStatement(MODEL))
    expect(cypherOf('load/ownParts.cypher')).toBe(ownPartsStatement(MODEL))
  })

  it('of connections is committed as it is made, and no paging of a connection is written by hand', () => {
    const made = connectionStatements(MODEL)
    const held = [...readQuestions()].filter(([name, text]) => made.has(name) || (name.includes('.') && text.includes('$after')))
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(made))
  })

  it('has its constraints and indexes in cypher/schema.cypher', () => {
    const held = schemaStatements()
    expect(modelSchema(MODEL).filter((statement) => !held.includes(statement))).toEqual([])
  })

  it('removes a new owned node with its document, and leaves a shared one', () => {
    const lines = retractStatement(widened).split('\n')
    expect(lines).toContain('CALL (document) { MATCH (n:Reward {document: document}) DETACH DELETE n }')
    expect(lines.filter((line) => line.includes('FundPool'))).toEqual([])
  })

  it('lists a new relation between documents among the citations', () => {
    const lists = [...connectionStatements(widened)].filter(([, text]) => text.includes('|CITES|QUOTES]'))
    expect(lists.map(([name]) => name)).toEqual(['Document.citedBy', 'Measure.citations', 'Policy.citations'])
  })

  it('asks for a constraint and an index of a new owned node, and a constraint of a shared one', () => {
    expect(added(modelSchema)).toEqual([
      'CREATE CONSTRAINT reward_id IF NOT EXISTS FOR (n:Reward) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT fund_pool_id IF NOT EXISTS FOR (n:FundPool) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX reward_document IF NOT EXISTS FOR (n:Reward) ON (n.document)',
    ])
  })
})

describe('Cypher written by hand', () => {
  const lists = ['load', 'read'].flatMap((folder) =>
    readdirSync(new URL(folder, CYPHER)).flatMap((file) =>
      [...cypherOf(`${folder}/${file}`).matchAll(/\[\w*:([A-Z_]+(?:\|[A-Z_]+)+)/g)].map(([, types = '']) => ({
        file: `${folder}/${file}`,
        types: new Set(types.split('|')),
      })),
    ),
  )
  const lacking = (relations: ReadonlySet<string>, among: typeof lists) =>
    among.filter(({ types }) => [...relations].some((type) => !types.has(type))).map(({ file }) => file)

  it('names all citations where it names several', () => {
    const several = lists.filter(({ types }) => types.has('CITES'))
    expect(several.length).toBeGreaterThan(30)
    expect(lacking(citationLinks(MODEL), several)).toEqual([])
  })

  it('changes the status of all relationships that have one', () => {
    const status = lists.filter(({ file }) => /becameCited|citationStatus|titleTwins/.test(file))
    expect(status).toHaveLength(3)
    expect(lacking(documentLinks(MODEL), status)).toEqual([])
  })
})
