import type { Span } from '../../text/span.ts'
import { groupingOf } from './groups.ts'
import { namesIn, type Script } from './nameList.ts'
import { isPlacedDepartment } from './ownNames.ts'

/** Whether the words are certainly names of departments: 区建管委、区房管局. (市政务服务中心 may also be the topic of a task.) */
export function areSurelyNames(script: Script, span: Span): boolean {
  return namesIn(script, span).every(
    ({ words }) => groupingOf(words) !== 'none' || (isPlacedDepartment(words) && /[局委办厅部署府]$/u.test(words)),
  )
}
