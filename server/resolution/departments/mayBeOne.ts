import { bareName, contains, isContained } from './abbreviation.ts'
import { withoutFilling } from './sameName.ts'

interface Named {
  readonly name: string
  /** Key of its function line; null if unknown. */
  readonly line: string | null
}

/**
 * Whether two departments of one place may be the same one: their names differ only in brackets, dashes or filling words (物业管理中心 and
 * 物业服务中心), or one abbreviates the other (赣州中心支行 and 赣州市中心支行). A department and its unit (交通运输厅公路局) are different, and so are departments of
 * different function lines.
 */
export function mayBeOne(one: Named, other: Named): boolean {
  if (one.line !== null && other.line !== null && one.line !== other.line) return false
  const [short = '', long = ''] = [one, other].map(({ name }) => bareName(name)).sort((a, b) => a.length - b.length)
  if (short === long || withoutFilling(short) === withoutFilling(long)) return true
  if (long.startsWith(short) || short.charAt(0) !== long.charAt(0)) return false
  return contains(long, short) || (short.at(-1) === long.at(-1) && isContained(short, long))
}
