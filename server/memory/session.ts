import { CatalogueError } from '../errors.ts'
import { type KeptFacets, keptFacets } from '../neo4j/store/facets/keptFacets.ts'
import type { Parameters, Row, Session } from '../neo4j/store/session.ts'
import { CONNECTIONS, connected } from './connections.ts'
import * as documents from './documents.ts'
import * as drawing from './drawing.ts'
import * as facets from './facets.ts'
import type { MemoryGraph } from './graph.ts'
import * as lists from './lists.ts'
import { searched } from './search.ts'
import { trace } from './trace.ts'

type Answer = (parameters: Parameters) => readonly Row[] | Promise<readonly Row[]>

/**
 * A session that answers the queries of `cypher/read/` from a graph in memory, so that everything built on them works without a database.
 */
export function memorySession(graph: MemoryGraph): Session {
  const answers = answersFrom(graph, () => kept(session))
  const kept: KeptFacets = keptFacets()
  const session: Session = {
    async read(question, parameters) {
      const answer = answers.get(question)
      if (!answer) throw new CatalogueError('STATEMENT', `${question} cannot be answered from a graph in memory.`)
      return answer(parameters)
    },
    plan: async () => undefined,
    serving: () => session,
    lasting: () => session,
  }
  return session
}

/** The queries that can be answered, by name. */
export function answersFrom(graph: MemoryGraph, index: () => ReturnType<KeptFacets>): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    ...[...CONNECTIONS].map(
      ([name, connection]) => [name, (parameters: Parameters) => connected(graph, name, connection, parameters)] as const,
    ),
    ['nodes', (parameters) => documents.nodes(graph, parameters)],
    ['Policy.text', (parameters) => documents.texts(graph, parameters)],
    ['Policy.tables', (parameters) => documents.layouts(graph, parameters)],
    ['Evidence.before', (parameters) => documents.passages(graph, parameters)],
    ['Policy.sameNumber', (parameters) => documents.sameNumbers(graph, parameters)],
    ['Document.state', (parameters) => documents.repeals(graph, parameters)],
    ['Policy.statements', (parameters) => documents.statements(graph, parameters)],
    ['Policy.statistics', (parameters) => documents.policyCounts(graph, parameters)],
    ['Department.taskCount', (parameters) => documents.taskCounts(graph, parameters)],
    ['statistics', () => documents.statistics(graph)],
    ['dataVersion', () => [{ contentHash: graph.contentHash }]],
    ['policyFacets', () => facets.policyRows(graph)],
    ['measureFacets', (parameters) => facets.measureRows(graph, parameters)],
    ['FacetValue.name', (parameters) => facets.names(graph, parameters)],
    // The coverage of all documents is read together with the facets; it is never needed for a graph in memory.
    ['coverageMatrix', () => []],
    ['CoverageRow.document', () => []],
    ['CoverageRow.sameWords', () => []],
    // Which words many documents hold is kept beside the graph.
    ['Measure.wordsOfMany', () => []],
    ['Department.fullNameFrom', (parameters) => documents.fullNamesFrom(graph, parameters)],
    ['policies', async (parameters) => lists.policies(graph, await index(), parameters)],
    ['Measure.text', ({ words }) => lists.measuresWithWords(graph, String(words))],
    ['measures', async (parameters) => lists.measures(graph, await index(), parameters)],
    ['industries', (parameters) => lists.industries(graph, parameters)],
    ['search', (parameters) => searched(graph, parameters)],
    ['overview', (parameters) => drawing.overview(graph, parameters)],
    ['layer', (parameters) => drawing.layer(graph, parameters)],
    ['DrawingNode.degree', (parameters) => drawing.degrees(graph, parameters)],
    ['resemblances', (parameters) => drawing.resemblances(graph, parameters)],
    ['neighbourhood', (parameters) => drawing.neighbourhood(graph, parameters)],
    ['unfold', (parameters) => drawing.unfold(graph, parameters)],
    ['trace', (parameters) => trace(graph, parameters)],
  ])
}
