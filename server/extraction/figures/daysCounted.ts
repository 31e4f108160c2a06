/** 办理天数, 审批天数: the length of a procedure. */
const PROCEDURE = '(?:办理|办结|办件|审批|审核|审查|受理|评审|流转|等待|等候|用时|耗时)'
/** 平均天数压缩至|3天 */
const SHORTENING = '(?:压缩|压减|缩短|缩减|提速)'

/** `重污染天数不超过|2天`, `优良天数达到|310天以上`: what precedes a number of days that are counted, as against a time limit. */
export const DAYS_COUNTED_BEFORE = `(?<!${PROCEDURE})天数(?:(?!${SHORTENING})[^，,。；;\\n0-9]){0,8}`
