import type { EnumName } from '../../graph/fields.ts'
import { type CitationName, MODEL } from '../../graph/model.ts'
import { citationLinks } from '../../graph/ownership.ts'
import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'

/** The enums. Every value has a description, for the IDE. */

type Described<V> = Readonly<Record<string, { readonly value: V; readonly description: string }>>

const value = <V>(stored: V, description: string) => ({ value: stored, description })

const nodeKinds = Object.fromEntries(
  Object.values(MODEL.nodes).map(({ kind, description }) => [kind, { value: kind, description }]),
) as Readonly<Record<records.NodeKind, { value: records.NodeKind; description: string }>>

export const NodeKind = builder.enumType('NodeKind', { description: 'Kind of a node of the graph.', values: nodeKinds })

/** Relationship types as enum values, with their descriptions from the model. */
const relationValues = <R extends records.RelationshipTypeName>(names: readonly R[]) =>
  Object.fromEntries(names.map((name) => [name, { value: name, description: MODEL.relationships[name].description }])) as Readonly<
    Record<R, { value: R; description: string }>
  >

export const RelationKind = builder.enumType('RelationKind', {
  description: 'How two nodes of the graph are related.',
  values: relationValues(Object.keys(MODEL.relationships) as records.RelationshipTypeName[]),
})

export const CitationKind = builder.enumType('CitationKind', {
  description: 'How a text refers to another document.',
  values: relationValues([...citationLinks(MODEL)] as CitationName[]),
})

export const Role = builder.enumType('Role', {
  description: 'The role of a department in a task.',
  values: {
    LEAD: value('lead' as const, '牵头: leads the task.'),
    RESPONSIBLE: value('responsible' as const, '责任, 负责: is responsible for the task.'),
    SUPPORT: value('support' as const, '配合, 参与: helps with the task.'),
    GUIDE: value('guide' as const, '指导, 督促指导: guides the departments that carry out the task.'),
  } satisfies Described<records.Role>,
})

export const ResolutionStatus = builder.enumType('ResolutionStatus', {
  description: 'Whether the words of a text were resolved to one entity. Uncertain statements are kept and marked, not dropped.',
  values: {
    RESOLVED: value('RESOLVED' as const, 'Exactly one candidate fits.'),
    AMBIGUOUS: value('AMBIGUOUS' as const, 'Several candidates fit; they are listed.'),
    NOT_HELD: value('NOT_HELD' as const, 'The document is known, but its text is not held.'),
    UNRESOLVED: value('UNRESOLVED' as const, 'No candidate fits; the reason is given.'),
  } satisfies Described<records.ResolutionStatus>,
})

export const Level = builder.enumType('Level', {
  description: 'The level of government.',
  values: {
    NATIONAL: value('national' as const, '国家级'),
    PROVINCE: value('province' as const, '省级: province, autonomous region or municipality.'),
    CITY: value('city' as const, '地市级'),
    DISTRICT: value('district' as const, '区县级'),
    ZONE: value('zone' as const, '开发区, 新区 and other zones'),
    STREET: value('street' as const, '街道, 乡镇'),
  } satisfies Described<records.Level>,
})

export const DepartmentKind = builder.enumType('DepartmentKind', {
  description: 'Kind of a named department.',
  values: {
    BODY: value('body' as const, 'A single department: 红旗区财政局.'),
    COLLECTIVE: value('collective' as const, 'A class of departments named together: 各镇政府.'),
    OPEN_ENDED: value('open-ended' as const, 'An open group: 等有关部门.'),
    ORGANISATION: value('organisation' as const, 'A company, association or other organisation outside government.'),
  } satisfies Described<records.DepartmentKind>,
})

export const TargetKind = builder.enumType('TargetKind', {
  description: 'Kind of a figure.',
  values: {
    AMOUNT: value('amount' as const, 'A sum or a quantity with a unit: 500万元.'),
    COUNT: value('count' as const, 'A number of things: 10家.'),
    PERCENT: value('percent' as const, 'A share or a rate: 8%.'),
    DEADLINE: value('deadline' as const, 'A day or period by which something is due: 2022年6月底前.'),
  } satisfies Described<records.TargetKind>,
})

export const Comparator = builder.enumType('Comparator', {
  description: 'How a figure is to be met.',
  values: {
    AT_LEAST: value('at-least' as const, '不低于, 以上'),
    AT_MOST: value('at-most' as const, '不超过, 以内'),
    ABOUT: value('about' as const, '左右'),
    STRIVE: value('strive' as const, '力争'),
    EXACTLY: value('exactly' as const, '达到, 为'),
    INCREASE: value('increase' as const, '增长, 提高'),
    DECREASE: value('decrease' as const, '下降, 减少'),
  } satisfies Described<records.Comparator>,
})

/** The enums used by fields of nodes, by name. */
export const FIELD_ENUMS = { Level, DepartmentKind, ResolutionStatus, TargetKind, Comparator } satisfies Record<EnumName, unknown>
