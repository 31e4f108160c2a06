import type { Reading } from '../../extraction/findings.ts'
import { PERSON_LABEL, roleOfLabel, TIME_LABEL } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import type { AlarmRule } from '../alarm.ts'
import { surelyDepartments } from '../names.ts'

export const labelUnknown: AlarmRule = {
  kind: 'LABEL_UNKNOWN',
  does: 'An unknown label precedes department names at the start of a line, a sentence or a bracket.',
  examples: ['对口处置：市商务局', '（兜底方面：市财政局、市水利局）'],
  find: (reading) => reading.outline.measures.flatMap(({ span }) => unknownLabels(reading, span)),
}

/** `对口处置：` and the rest of its line, up to the next label or full stop. */
const LABEL = /(?<=^|[\n。；;（(〔【])[^\S\n]*(?<label>\p{Script=Han}{2,10})[：:](?<names>[^\n。；;：:）)〕】]{2,80})/gu
const NO_ROLE = new RegExp(`^(?:${TIME_LABEL}|${PERSON_LABEL})$`, 'u')
/** Labels that introduce text rather than names: 其中：, 包括：, 具体措施： */
const INTRODUCES = /(?:其中|包括|分解|机构|例如|如下|分别为?|措施|任务|内容|要求|目标|注|说明|联系人|来源|单位)$/

function unknownLabels(reading: Reading, within: Span): Span[] {
  const words = reading.outline.text.folded.slice(within.start, within.end)
  return [...words.matchAll(LABEL)].flatMap((match) => {
    const label = match.groups?.label ?? ''
    if (roleOfLabel(label) !== null || NO_ROLE.test(label) || INTRODUCES.test(label)) return []
    const start = within.start + match.index + match[0].indexOf(label)
    const names = { start: start + label.length + 1, end: within.start + match.index + match[0].length }
    const sure = surelyDepartments(reading, names)
    return sure.length > 0 && sure[0]?.span.start === names.start + leadingBlanks(reading, names) ? [{ start, end: names.end }] : []
  })
}

/** Names follow the colon directly; after a space the label introduces a sentence. */
function leadingBlanks({ outline }: Reading, { start, end }: Span): number {
  const words = outline.text.folded.slice(start, end)
  return words.length - words.trimStart().length
}
