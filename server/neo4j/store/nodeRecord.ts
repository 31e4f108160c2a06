import type { Node } from 'neo4j-driver'
import { ALARM_KINDS } from '../../alarms/alarm.ts'
import type { NodeType } from '../../graph/model.ts'
import { NODE_TYPES } from '../../graph/model.ts'
import { number, numbers, type Stored, text, texts, word } from './properties.ts'
import type * as records from './records.ts'

const LEVELS = ['national', 'province', 'city', 'district', 'zone', 'street'] as const
const BODY_KINDS = ['body', 'collective', 'open-ended', 'organisation'] as const
const TARGET_KINDS = ['amount', 'count', 'percent', 'deadline'] as const
const COMPARATORS = ['at-least', 'at-most', 'about', 'strive', 'exactly', 'increase', 'decrease'] as const
const STATUSES = ['RESOLVED', 'AMBIGUOUS', 'NOT_HELD', 'UNRESOLVED'] as const

/** A node of the driver as a plain record of its type. */
export function nodeRecord(node: Node): records.NodeRecord {
  const type = node.labels.find((label): label is NodeType => label in NODE_TYPES)
  if (!type) throw new Error(`Node without a known label: ${node.labels.join(':')}`)
  return RECORD_OF[type](node.properties)
}

const RECORD_OF: Readonly<Record<NodeType, (stored: Stored) => records.NodeRecord>> = {
  Policy: policy,
  CitedDocument: (stored) => ({ kind: 'CITED_DOCUMENT', ...documentFacts(stored) }),
  Section: section,
  Measure: measure,
  UpstreamTask: upstreamTask,
  Department: department,
  Jurisdiction: jurisdiction,
  Industry: industry,
  Target: target,
}

const id = (stored: Stored) => text(stored, 'id') ?? ''
const passage = (stored: Stored) => ({ start: number(stored, 'start'), end: number(stored, 'end'), line: number(stored, 'line') })
const quotedPassage = (stored: Stored) => ({ ...passage(stored), quote: text(stored, 'quote') ?? '' })

function documentFacts(stored: Stored) {
  return {
    id: id(stored),
    title: text(stored, 'title'),
    documentNumber: text(stored, 'documentNumber'),
    documentKind: text(stored, 'kind'),
    issuerName: text(stored, 'issuerName'),
    level: word(stored, 'level', LEVELS),
    place: text(stored, 'place'),
    year: number(stored, 'year'),
    issuedOn: text(stored, 'issuedOn'),
    publishedOn: text(stored, 'publishedOn'),
    formerIds: texts(stored, 'formerIds'),
  }
}

function policy(stored: Stored): records.PolicyRecord {
  return {
    kind: 'POLICY',
    ...documentFacts(stored),
    validity: text(stored, 'validity'),
    inForceFrom: text(stored, 'inForceFrom'),
    inForceTo: text(stored, 'inForceTo'),
    inForceWords: text(stored, 'inForceWords'),
    draft: stored.draft === true,
    sourceName: text(stored, 'sourceName'),
    sha256: text(stored, 'sha256'),
    sourceUrl: webAddress(text(stored, 'sourceUrl')),
    charCount: number(stored, 'charCount'),
    measureCount: number(stored, 'measureCount') ?? 0,
    alarms: alarms(stored),
  }
}

/** A saved page may name anything as its address; only one that a browser opens as a page is handed on. */
function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address) ? address : null
}

/** Stored as lists of one length. */
function alarms(stored: Stored): readonly records.AlarmRecord[] {
  const words = texts(stored, 'alarmWords')
  const lines = numbers(stored, 'alarmLines')
  const starts = numbers(stored, 'alarmStarts')
  const ends = numbers(stored, 'alarmEnds')
  return texts(stored, 'alarmKinds').flatMap((stored, index) => {
    const kind = ALARM_KINDS.find((each) => each === stored)
    return kind ? [{ kind, words: words[index] ?? '', line: lines[index] ?? 1, start: starts[index] ?? 0, end: ends[index] ?? 0 }] : []
  })
}

function section(stored: Stored): records.SectionRecord {
  return {
    kind: 'SECTION',
    id: id(stored),
    label: text(stored, 'label'),
    title: text(stored, 'title'),
    path: text(stored, 'path'),
    ordinal: number(stored, 'ordinal'),
    document: text(stored, 'document') ?? '',
    ...passage(stored),
  }
}

function measure(stored: Stored): records.MeasureRecord {
  return {
    kind: 'MEASURE',
    id: id(stored),
    ordinal: number(stored, 'ordinal') ?? 0,
    number: number(stored, 'number'),
    label: text(stored, 'label'),
    path: text(stored, 'path'),
    heading: text(stored, 'heading'),
    sectionTitle: text(stored, 'sectionTitle'),
    text: text(stored, 'text') ?? '',
    document: text(stored, 'document') ?? '',
    ...passage(stored),
  }
}

function upstreamTask(stored: Stored): records.UpstreamTaskRecord {
  return {
    kind: 'UPSTREAM_TASK',
    id: id(stored),
    row: number(stored, 'row'),
    label: text(stored, 'label'),
    number: number(stored, 'number'),
    area: text(stored, 'area'),
    text: text(stored, 'text') ?? '',
    statedBy: text(stored, 'statedBy'),
    ...quotedPassage(stored),
  }
}

function department(stored: Stored): records.DepartmentRecord {
  return {
    kind: 'DEPARTMENT',
    id: id(stored),
    name: text(stored, 'name') ?? id(stored),
    fullName: text(stored, 'fullName'),
    aliases: texts(stored, 'aliases'),
    level: word(stored, 'level', LEVELS),
    line: text(stored, 'line'),
    lineName: text(stored, 'lineName'),
    kindOfDepartment: word(stored, 'kind', BODY_KINDS) ?? 'body',
    status: word(stored, 'status', STATUSES) ?? 'UNRESOLVED',
    reason: text(stored, 'reason'),
    candidates: texts(stored, 'candidates'),
  }
}

function jurisdiction(stored: Stored): records.JurisdictionRecord {
  return {
    kind: 'JURISDICTION',
    id: id(stored),
    name: text(stored, 'name') ?? id(stored),
    level: word(stored, 'level', LEVELS),
    code: text(stored, 'code'),
  }
}

function industry(stored: Stored): records.IndustryRecord {
  return {
    kind: 'INDUSTRY',
    id: id(stored),
    name: text(stored, 'name') ?? id(stored),
    code: text(stored, 'code'),
    standard: text(stored, 'standard'),
    synonyms: texts(stored, 'synonyms'),
  }
}

function target(stored: Stored): records.TargetRecord {
  return {
    kind: 'TARGET',
    id: id(stored),
    surface: text(stored, 'surface') ?? '',
    targetKind: word(stored, 'kind', TARGET_KINDS) ?? 'count',
    value: number(stored, 'value'),
    upper: number(stored, 'upper'),
    unit: text(stored, 'unit'),
    comparator: word(stored, 'comparator', COMPARATORS),
    from: text(stored, 'from'),
    to: text(stored, 'to'),
    recurring: text(stored, 'recurring'),
    document: text(stored, 'document') ?? '',
    measure: text(stored, 'measure') ?? '',
    ...quotedPassage(stored),
  }
}
