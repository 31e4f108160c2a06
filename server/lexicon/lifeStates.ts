/** The states of a document on a day, with their names in files and on the page. */
export const LIFE_STATE_WORDS = {
  IN_FORCE: { zh: '现行有效', en: 'In force' },
  NOT_YET_IN_FORCE: { zh: '尚未施行', en: 'Not yet in force' },
  EXPIRED: { zh: '已失效', en: 'Expired' },
  REPEALED: { zh: '已废止', en: 'Repealed' },
  DRAFT: { zh: '草案', en: 'Draft' },
  UNKNOWN: { zh: '效力未知', en: 'Validity unknown' },
} as const

export type LifeState = keyof typeof LIFE_STATE_WORDS
export const LIFE_STATES = Object.keys(LIFE_STATE_WORDS) as readonly LifeState[]
