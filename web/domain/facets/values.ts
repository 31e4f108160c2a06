import { alarm } from '../../i18n/alarm.ts'
import { LIFE_STATE_WORDS } from '../../model/generated/model.ts'

/** Enum values of the schema by which lists can be filtered. */
export const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'ZONE', 'STREET'] as const
export const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const
export const RELATIONS = ['IMPLEMENTS', 'BASED_ON', 'REPEALS', 'AMENDS', 'FORWARDS', 'CITES'] as const
export const STATES = Object.keys(LIFE_STATE_WORDS.zh) as (keyof (typeof LIFE_STATE_WORDS)['zh'])[]
export const ALARMS = Object.keys(alarm.zh) as (keyof (typeof alarm)['zh'])[]
