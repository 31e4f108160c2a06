import { ADMINISTRATION_FIELDS } from '../../lexicon/administrationFields.ts'
import { oneOf } from '../../lexicon/pattern.ts'

const fields = (wanted: 'only' | 'industry') => ADMINISTRATION_FIELDS.flatMap(([word, kind]) => (kind === wanted ? [word] : []))
const MAY_BE_FIELDS = new Set(fields('industry'))
const FIELD = oneOf(fields('only'))
/** 公共教育、就业创业、社会保险、|医疗卫生 */
const FIELD_BEFORE = new RegExp(`${FIELD}[、和及与](?:[\\u4e00-\\u9fff]{2,6}[、和及与]){0,6}$`, 'u')
/** 教育|、医疗、社保等领域; 养老服务|、户籍管理等领域 */
const FIELD_BEHIND = new RegExp(`^(?:[、和及与][\\u4e00-\\u9fff]{2,6}){0,6}?[、和及与]${FIELD}(?=[、，。；等和及与])`, 'u')

/** Whether a word is a field of administration in a list of such fields: 公共教育、|医疗卫生|、户籍管理等领域. */
export function isFieldOfAdministration(text: string, start: number, end: number): boolean {
  return (
    MAY_BE_FIELDS.has(text.slice(start, end)) &&
    (FIELD_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || FIELD_BEHIND.test(text.slice(end, end + 60)))
  )
}
