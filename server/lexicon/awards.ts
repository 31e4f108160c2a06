import { dutyWord } from './duties.ts'

/** Verbs that start what a department does with an award: 评选科技创新奖, 颁发质量奖. */
const DOES_WITH_AWARD = '[给设评颁授发获申兑表]'

/** The rest of an award's name after the department that gives it: 市政府|质量奖, 省政府|科学技术奖; never 市政府|奖励, 市科技局|评选科技创新奖. */
export const AWARD_AFTER_NAME = `(?!${dutyWord('must', 'manner', 'task')}|${DOES_WITH_AWARD})\\p{Script=Han}{2,8}奖(?![励补惩优])`
