import type { StatusName } from '../../../domain/StatusMark.tsx'
import { titled } from '../../../domain/titles.ts'
import type { Found } from '../operations.ts'
import { coded, daysOf, fact, groups, type Line, lines, listed, plain, stated } from './build.ts'
import { byRelation, citationGroups } from './citations.ts'
import type { FactGroup, NodeFactsData } from './facts.ts'

/** Facts of a document whose text is held. */
export function policyFacts(node: Found<'Policy'>): NodeFactsData {
  return {
    ...plain(node, node.title ?? ''),
    place: { document: node.id, start: 0, end: 0 },
    published: { sourceUrl: node.sourceUrl },
    lines: lines(
      ...documentLines(node),
      ['validity', node.validity],
      ['draft', node.draft ? '@DRAFT' : null],
      ['inForceFrom', node.inForceFrom],
      ['inForceTo', node.inForceTo],
      ['measures', node.statistics?.measures],
      ['withoutDepartment', node.statistics?.measuresWithoutDepartment || null],
      ['targets', node.statistics?.targets],
      ['unresolved', node.statistics?.unresolved || null],
      ['source', node.sourceName],
    ),
    groups: groups(
      stated('ISSUED_BY', node.issuedBy),
      stated('APPLIES_IN', node.appliesIn),
      stated(
        'GOALS',
        {
          totalCount: node.goals.totalCount,
          edges: node.goals.nodes.map((target) => ({ node: target, evidence: target.evidence })),
        },
        (target) => ({ ...titled(target), detail: daysOf(target) }),
      ),
      ...citationGroups(node.citations),
      ...citedByGroups(node),
      stated('CONCERNS', node.industries, coded),
      listed('HAS_MEASURE', node.measures),
    ),
  }
}

/** Facts of a cited document whose text is not held. */
export function citedFacts(node: Found<'CitedDocument'>): NodeFactsData {
  return {
    ...plain(node, node.title ?? node.documentNumber ?? ''),
    status: 'NOT_HELD',
    lines: lines(...documentLines(node)),
    groups: groups(...citedByGroups(node)),
  }
}

function citedByGroups({ citedBy, upstreamTasks }: Found<'CitedDocument'> | Found<'Policy'>): readonly FactGroup[] {
  const rows = citedBy.edges.map((edge) => ({
    relation: edge.relation,
    fact: fact(titled(edge.measure ?? edge.node), ofOther(edge)),
  }))
  const tasks = { ...upstreamTasks, edges: upstreamTasks.edges.map(ofOther) }
  return [...byRelation(rows, citedBy.totalCount, (relation) => `${relation}_in` as const), stated('TASK_OF_in', tasks)]
}

/**
 * Removes the status "text not held" and its reason from citing policies. It belongs to the document itself, whose head shows it, and would be misread as
 * a status of the policy.
 */
const ofOther = <T extends { readonly status: StatusName }>(
  row: T,
): T | (Omit<T, 'status' | 'reason'> & { readonly status: null; readonly reason: null }) =>
  row.status === 'NOT_HELD' ? { ...row, status: null, reason: null } : row

const documentLines = (node: Found<'Policy'> | Found<'CitedDocument'>): readonly Line[] => [
  ['number', node.documentNumber],
  ['possibleNumber', node.documentNumber === null && !node.register?.sure ? node.register?.number : null],
  ['numberSource', node.documentNumber === node.register?.number ? node.register?.source : null],
  ['documentKind', node.documentKind],
  ['issuer', node.issuerName],
  ['level', node.level && `@${node.level}`],
  ['issuedOn', node.issuedOn],
  ['publishedOn', node.publishedOn],
]
