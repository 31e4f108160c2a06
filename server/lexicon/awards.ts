import { dutyWord } from './duties.ts'

/** Verbs that start what a department does with an award: 评选科技创新奖, 颁发质量奖. */
const DOES_WITH_AWARD = '[给设评颁授发获申兑表]'

/** The rest of an award's name after the department that gives it: 市政府|质量奖, 省政府|科学技术奖; never 市政府|奖励, 市科技局|评选科技创新奖. */
export const AWARD_AFTER_NAME = `(?!${dutyWord('must', 'manner', 'task')}|${DOES_WITH_AWARD})\\p{Script=Han}{2,8}奖(?![励补惩优])`

/** What an award is called in its definition: 市政府设立的最高质量|荣誉. */
const AWARD_NOUN = '(?:奖项|荣誉奖?|(?:最高|质量)奖励?|称号)'

/** 市长质量奖是|市政府设立的最高质量荣誉, 市政府质量奖为市政府对成绩突出的企业授予的最高奖励: what an award is. */
export const DEFINES_AWARD = `^[^，。；：]{2,40}奖(?:[（(][^（()）]{2,30}[）)])?(?:是|为|系)[^。；]{2,120}?(?:设立|授予|颁发|在|对)[^。；]{0,120}?的[^，。；]{0,10}?${AWARD_NOUN}(?=[，。；]|$)`
