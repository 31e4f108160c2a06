import type { Evidence } from '../../domain/Quote.tsx'
import type { RoleName } from '../../domain/RoleMark.tsx'
import type { StatusName } from '../../domain/StatusMark.tsx'
import type { Span } from '../../domain/span.ts'
import { measureTitle, sectionTitle, shortened } from '../../domain/titles.ts'
import type { model } from '../../i18n/model.ts'
import type { NodeKindName } from '../../styles/palette.ts'
import type { FoundNode } from './operations.ts'
import type { facts as factWords } from './words.ts'

/** A node as it is named on the page of another. */
export interface NamedNode {
  readonly id: string
  readonly kind: NodeKindName
  readonly title: string
  /** What it belongs to: of a measure its policy. */
  readonly of: NamedNode | null
}

/** One relationship of the node, with the words that prove it. */
export interface Fact {
  readonly node: NamedNode
  readonly role: RoleName | null
  readonly status: StatusName | null
  readonly reason: string | null
  readonly candidates: readonly string[]
  /** The words as printed, where they differ from the name. */
  readonly as: string | null
  readonly evidence: Evidence | null
}

type ModelKey = keyof (typeof model)['zh']
type FactKey = keyof (typeof factWords)['zh']

/** Relationships of one kind and direction. */
export interface FactGroup {
  /** `CITES`, or `CITES_in` for those that end at the node. */
  readonly key: ModelKey
  readonly facts: readonly Fact[]
  /** All there are; more than `facts` where the list was cut. */
  readonly total: number
}

/** A line of the table of facts. A value in the form `@LEAD` is a word of the graph's own vocabulary. */
export interface FactLine {
  readonly label: FactKey
  readonly value: string
}

export interface NodeFactsData {
  readonly id: string
  readonly kind: NodeKindName
  readonly title: string
  /** The whole words of a measure or upstream task. */
  readonly words: string | null
  /** Where it stands itself in a text. */
  readonly place: (Span & { readonly document: string }) | null
  readonly of: NamedNode | null
  readonly status: StatusName | null
  readonly reason: string | null
  readonly candidates: readonly string[]
  readonly lines: readonly FactLine[]
  readonly groups: readonly FactGroup[]
}

type Found<T extends FoundNode['__typename']> = Extract<FoundNode, { readonly __typename: T }>

/** What the graph says about a node, in the order in which it is read. */
export function factsOf(node: FoundNode): NodeFactsData {
  switch (node.__typename) {
    case 'Policy':
      return policyFacts(node)
    case 'CitedDocument':
      return citedFacts(node)
    case 'Section':
      return sectionFacts(node)
    case 'Measure':
      return measureFacts(node)
    case 'UpstreamTask':
      return taskFacts(node)
    case 'Department':
      return departmentFacts(node)
    case 'Jurisdiction':
      return jurisdictionFacts(node)
    case 'Industry':
      return industryFacts(node)
    case 'Target':
      return targetFacts(node)
  }
}

function policyFacts(node: Found<'Policy'>): NodeFactsData {
  return {
    ...plain(node, node.title ?? ''),
    place: { document: node.id, start: 0, end: 0 },
    lines: lines(
      ...documentLines(node),
      ['validity', node.validity],
      ['measures', node.statistics?.measures],
      ['withoutDepartment', node.statistics?.measuresWithoutDepartment || null],
      ['targets', node.statistics?.targets],
      ['unresolved', node.statistics?.unresolved || null],
      ['source', node.sourceName],
    ),
    groups: groups(
      group(
        'ISSUED_BY',
        node.issuedBy.totalCount,
        node.issuedBy.edges.map((edge) => fact(named(edge.node, edge.node.name), edge)),
      ),
      group(
        'APPLIES_IN',
        node.appliesIn.totalCount,
        node.appliesIn.edges.map((edge) => fact(named(edge.node, edge.node.name), edge)),
      ),
      ...citationGroups(node.citations),
      ...citedByGroups(node),
      group(
        'CONCERNS',
        node.industries.totalCount,
        node.industries.edges.map((edge) => fact(named(edge.node, coded(edge.node)), edge)),
      ),
      group(
        'HAS_MEASURE',
        node.measures.totalCount,
        node.measures.nodes.map((measure) => fact(named(measure, measureTitle(measure)))),
      ),
    ),
  }
}

function citedFacts(node: Found<'CitedDocument'>): NodeFactsData {
  return {
    ...plain(node, node.title ?? node.documentNumber ?? ''),
    status: 'NOT_HELD',
    lines: lines(...documentLines(node)),
    groups: groups(...citedByGroups(node)),
  }
}

function sectionFacts(node: Found<'Section'>): NodeFactsData {
  const inside = node.parent ? named(node.parent, sectionTitle(node.parent)) : null
  return {
    ...plain(node, sectionTitle({ label: node.label, title: node.sectionTitle })),
    of: node.policy ? documentName(node.policy) : null,
    place: placeIn(node.policy?.id, node),
    groups: groups(
      group('HAS_SECTION_in', inside ? 1 : 0, inside ? [fact(inside)] : []),
      group(
        'HAS_SECTION',
        node.sections.totalCount,
        node.sections.nodes.map((section) => fact(named(section, sectionTitle(section)))),
      ),
      group(
        'HAS_MEASURE',
        node.measures.totalCount,
        node.measures.nodes.map((measure) => fact(named(measure, measureTitle(measure)))),
      ),
    ),
  }
}

function measureFacts(node: Found<'Measure'>): NodeFactsData {
  return {
    ...plain(node, measureTitle(node)),
    words: node.text,
    of: node.policy ? documentName(node.policy) : null,
    place: placeIn(node.policy?.id, node),
    lines: lines(['ordinal', node.ordinal], ['section', node.sectionTitle]),
    groups: groups(
      group(
        'ASSIGNED_TO',
        node.assignments.totalCount,
        node.assignments.edges.map((edge) => fact(named(edge.node, edge.node.name), edge)),
      ),
      group(
        'HAS_TARGET',
        node.targets.totalCount,
        node.targets.nodes.map((target) => fact(named(target, target.surface), target)),
      ),
      group(
        'CARRIES_OUT',
        node.upstreamTasks.totalCount,
        node.upstreamTasks.edges.map((edge) => fact(taskOfDocument(edge.node), edge)),
      ),
      ...citationGroups(node.citations),
      group(
        'CONCERNS',
        node.industries.totalCount,
        node.industries.edges.map((edge) => fact(named(edge.node, coded(edge.node)), edge)),
      ),
    ),
  }
}

function taskFacts(node: Found<'UpstreamTask'>): NodeFactsData {
  return {
    ...plain(node, shortened(node.taskText)),
    words: node.taskText,
    place: node.evidence?.document ? { ...node.evidence, document: node.evidence.document.id } : null,
    lines: lines(['row', node.row], ['area', node.area]),
    groups: groups(
      group('TASK_OF', node.document ? 1 : 0, node.document ? [fact(documentName(node.document))] : []),
      group(
        'CARRIES_OUT_in',
        node.measures.totalCount,
        node.measures.edges.map((edge) => fact(measureName(edge.node), edge)),
      ),
      group(
        'LED_BY',
        node.ministries.totalCount,
        node.ministries.edges.map((edge) => fact(named(edge.node, edge.node.name), edge)),
      ),
      group('STATED_BY', node.statedBy ? 1 : 0, node.statedBy ? [fact(documentName(node.statedBy))] : []),
    ),
  }
}

function departmentFacts(node: Found<'Department'>): NodeFactsData {
  return {
    ...plain(node, node.name),
    status: node.status,
    reason: node.reason,
    candidates: node.candidates,
    lines: lines(
      ['fullName', node.fullName === node.name ? null : node.fullName],
      ['aliases', node.aliases.join('、')],
      ['bodyKind', `@${node.bodyKind}`],
      ['level', node.level && `@${node.level}`],
      ['line', node.lineName],
      ['tasks', node.taskCount?.all],
    ),
    groups: groups(
      group(
        'ASSIGNED_TO_in',
        node.assignments.totalCount,
        node.assignments.edges.map((edge) => fact(measureName(edge.node), edge)),
      ),
      group(
        'LED_BY_in',
        node.ledTasks.totalCount,
        node.ledTasks.edges.map((edge) => fact(taskName(edge.node), edge)),
      ),
      group(
        'ISSUED_BY_in',
        node.issued.totalCount,
        node.issued.nodes.map((policy) => fact(documentName(policy))),
      ),
      group('SERVES', node.jurisdiction ? 1 : 0, node.jurisdiction ? [fact(named(node.jurisdiction, node.jurisdiction.name))] : []),
      group(
        'SAME_LINE',
        node.sameLine.totalCount,
        node.sameLine.nodes.map((each) => fact(named(each, each.name))),
      ),
    ),
  }
}

function jurisdictionFacts(node: Found<'Jurisdiction'>): NodeFactsData {
  return {
    ...plain(node, node.name),
    lines: lines(['level', node.level && `@${node.level}`], ['placeCode', node.code]),
    groups: groups(
      group('WITHIN', node.within ? 1 : 0, node.within ? [fact(named(node.within, node.within.name))] : []),
      group(
        'APPLIES_IN_in',
        node.policies.totalCount,
        node.policies.nodes.map((policy) => fact(documentName(policy))),
      ),
      group(
        'SERVES_in',
        node.departments.totalCount,
        node.departments.nodes.map((each) => fact(named(each, each.name))),
      ),
      group(
        'WITHIN_in',
        node.contains.totalCount,
        node.contains.nodes.map((each) => fact(named(each, each.name))),
      ),
    ),
  }
}

function industryFacts(node: Found<'Industry'>): NodeFactsData {
  return {
    ...plain(node, node.name),
    lines: lines(['industryCode', node.code], ['standard', node.standard], ['synonyms', node.synonyms.join('、')]),
    groups: groups(
      group(
        'CONCERNS_in',
        node.measures.totalCount,
        node.measures.edges.map((edge) => fact(measureName(edge.node), edge)),
      ),
      bodiesOf(node.measures.edges.map((edge) => edge.node)),
      group('BROADER', node.broader ? 1 : 0, node.broader ? [fact(named(node.broader, node.broader.name))] : []),
      group(
        'BROADER_in',
        node.narrower.totalCount,
        node.narrower.nodes.map((each) => fact(named(each, each.name))),
      ),
    ),
  }
}

/** Who leads or answers for measures: a row for each body and measure, those that lead first. */
function bodiesOf(measures: readonly Found<'Industry'>['measures']['edges'][number]['node'][]): FactGroup {
  const rows = measures.flatMap((measure) =>
    measure.assignments.edges.map((edge) => fact({ ...named(edge.node, edge.node.name), of: measureName(measure) }, edge)),
  )
  const rank = ({ role }: Fact) => ['LEAD', 'RESPONSIBLE', 'SUPPORT'].indexOf(role ?? '')
  return group(
    'ASSIGNED_TO',
    rows.length,
    rows.toSorted((a, b) => rank(a) - rank(b)),
  )
}

function targetFacts(node: Found<'Target'>): NodeFactsData {
  const measure = node.measure ? measureName(node.measure) : null
  const upper = node.upper === null ? '' : `–${node.upper}`
  return {
    ...plain(node, node.surface),
    of: measure,
    place: node.evidence?.document ? { ...node.evidence, document: node.evidence.document.id } : null,
    lines: lines(
      ['targetKind', `@${node.targetKind}`],
      ['value', node.value === null ? null : `${node.value}${upper}${node.unit ?? ''}`],
      ['comparator', node.comparator && `@${node.comparator}`],
      ['from', node.from],
      ['to', node.to],
      ['recurring', node.recurring],
    ),
    groups: groups(group('HAS_TARGET_in', measure ? 1 : 0, measure ? [fact(measure, node)] : [])),
  }
}

type Citations = Found<'Measure'>['citations'] | Found<'Policy'>['citations']

const CITATION_KINDS = ['IMPLEMENTS', 'BASED_ON', 'CITES'] as const

function citationGroups({ edges, totalCount }: Citations): readonly FactGroup[] {
  const rows = edges.map((edge) => ({ relation: edge.relation, fact: fact(documentName(edge.node), edge) }))
  return byRelation(rows, totalCount, (relation) => relation)
}

function citedByGroups({ citedBy, upstreamTasks }: Found<'CitedDocument'> | Found<'Policy'>): readonly FactGroup[] {
  const rows = citedBy.edges.map((edge) => ({
    relation: edge.relation,
    fact: fact(edge.measure ? measureName(edge.measure) : documentName(edge.node), edge),
  }))
  const tasks = upstreamTasks.edges.map((edge) => fact(taskName(edge.node), edge))
  return [
    ...byRelation(rows, citedBy.totalCount, (relation) => `${relation}_in` as const),
    group('TASK_OF_in', upstreamTasks.totalCount, tasks),
  ]
}

type Related = { readonly relation: (typeof CITATION_KINDS)[number]; readonly fact: Fact }

/** One group a kind of citation. Where the page was cut, the total of a kind is not known and is that of the page. */
function byRelation(rows: readonly Related[], total: number, key: (relation: Related['relation']) => ModelKey): readonly FactGroup[] {
  return CITATION_KINDS.map((kind) => {
    const facts = rows.filter(({ relation }) => relation === kind).map(({ fact }) => fact)
    return group(key(kind), facts.length === rows.length ? total : facts.length, facts)
  })
}

const plain = (node: { readonly id: string; readonly nodeKind: NodeKindName }, title: string): NodeFactsData => ({
  id: node.id,
  kind: node.nodeKind,
  title,
  words: null,
  place: null,
  of: null,
  status: null,
  reason: null,
  candidates: [],
  lines: [],
  groups: [],
})

interface Stated {
  readonly role?: RoleName | null
  readonly status?: StatusName | null
  readonly reason?: string | null
  readonly candidates?: readonly string[]
  readonly as?: string | null
  readonly evidence?: (Omit<Evidence, 'document'> & { readonly document: Evidence['document'] | null }) | null
}

const fact = (node: NamedNode, stated: Stated = {}): Fact => ({
  node,
  role: stated.role ?? null,
  status: stated.status ?? null,
  reason: stated.reason ?? null,
  candidates: stated.candidates ?? [],
  as: stated.as ?? null,
  evidence: stated.evidence?.document ? { ...stated.evidence, document: stated.evidence.document } : null,
})

const group = (key: ModelKey, total: number, facts: readonly Fact[]): FactGroup => ({ key, facts, total })
const groups = (...all: readonly FactGroup[]): readonly FactGroup[] => all.filter(({ facts }) => facts.length > 0)

type Line = readonly [label: FactKey, value: string | number | null | undefined]

const lines = (...all: readonly Line[]): readonly FactLine[] =>
  all.flatMap(([label, value]) => (value === null || value === undefined || value === '' ? [] : [{ label, value: String(value) }]))

const documentLines = (node: Found<'Policy'> | Found<'CitedDocument'>): readonly Line[] => [
  ['number', node.documentNumber],
  ['documentKind', node.documentKind],
  ['issuer', node.issuerName],
  ['level', node.level && `@${node.level}`],
  ['issuedOn', node.issuedOn],
  ['publishedOn', node.publishedOn],
]

interface Kinded {
  readonly id: string
  readonly nodeKind: NodeKindName
}

const named = ({ id, nodeKind }: Kinded, title: string, of: NamedNode | null = null): NamedNode => ({ id, kind: nodeKind, title, of })

const documentName = (node: DocumentWords): NamedNode => named(node, node.title ?? node.documentNumber ?? node.id)

type Measured = Kinded & Parameters<typeof measureTitle>[0] & { readonly policy: DocumentWords | null }

const measureName = (node: Measured): NamedNode => named(node, measureTitle(node), node.policy ? documentName(node.policy) : null)

const taskName = (node: Kinded & { readonly text: string }): NamedNode => named(node, shortened(node.text))

type DocumentWords = Kinded & { readonly title: string | null; readonly documentNumber: string | null }

const taskOfDocument = (node: Kinded & { readonly text: string; readonly document: DocumentWords | null }): NamedNode =>
  named(node, shortened(node.text), node.document ? documentName(node.document) : null)

const coded = ({ name, code }: { readonly name: string; readonly code: string | null }) => (code ? `${name}（${code}）` : name)

function placeIn(document: string | undefined, { start, end }: { readonly start: number | null; readonly end: number | null }) {
  return document && start !== null && end !== null ? { document, start, end } : null
}
