import { alarm } from '../../i18n/alarm.ts'

/** Enum values of the schema by which lists can be filtered. */
export const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'ZONE', 'STREET'] as const
export const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const
export const RELATIONS = ['IMPLEMENTS', 'BASED_ON', 'REPEALS', 'AMENDS', 'FORWARDS', 'CITES'] as const
export const STATES = ['IN_FORCE', 'NOT_YET_IN_FORCE', 'EXPIRED', 'REPEALED', 'DRAFT', 'UNKNOWN'] as const
export const ALARMS = Object.keys(alarm.zh) as (keyof (typeof alarm)['zh'])[]
