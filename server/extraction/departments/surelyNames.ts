import type { Span } from '../../text/span.ts'
import { groupingOf } from './groups.ts'
import { namesIn, type Script } from './nameList.ts'
import { isPlacedDepartment } from './ownNames.ts'

/** True where the words are names of departments and can be nothing else: 区建管委、区房管局; a task may be about 市政务服务中心. */
export function areSurelyNames(script: Script, span: Span): boolean {
  return namesIn(script, span).every(
    ({ words }) => groupingOf(words) !== 'none' || (isPlacedDepartment(words) && /[局委办厅部署府]$/u.test(words)),
  )
}
