import type { AlarmKind } from '../../alarms/alarm.ts'
import type { NodeKind, RelationshipTypeName, ResolutionStatus } from './records.ts'

export interface Statistics {
  readonly nodes: readonly { readonly kind: NodeKind; readonly count: number }[]
  readonly relations: readonly { readonly kind: RelationshipTypeName; readonly count: number }[]
  readonly statuses: readonly { readonly kind: RelationshipTypeName; readonly status: ResolutionStatus; readonly count: number }[]
  /** Number of alarms by kind, and number of policies with one of that kind. */
  readonly alarms: readonly { readonly kind: AlarmKind; readonly count: number; readonly policies: number }[]
  readonly contentHash: string | null
}

export interface PolicyCounts {
  readonly sections: number
  readonly measures: number
  readonly measuresWithoutDepartment: number
  readonly departments: number
  readonly assignments: number
  readonly unresolved: number
  readonly citations: number
  readonly industries: number
  readonly targets: number
  readonly deadlines: number
  readonly upstreamTasks: number
}

export interface TaskCount {
  readonly all: number
  readonly lead: number
  readonly responsible: number
  readonly support: number
  readonly guide: number
}
