import type { CleaningStep, Edit } from '../draft.ts'
import { folded } from '../folded.ts'
import { printedNumber } from '../lineKinds/documentNumber.ts'
import { endsAsTitle } from '../lineKinds/title.ts'
import { headOf } from './head.ts'

const NUMBER = printedNumber('\\s?')
/** `…实施计划的通知 拱政办发〔2018〕42号`, `…政策措施的通知(韶府〔2019〕31号)` */
const TITLE_AND_NUMBER = new RegExp(
  `^(?<title>\\s*\\S[^。；\\n]{5,110}?)(?<between>[ \\t\\u3000]*[（(]|[ \\t\\u3000]+)${NUMBER}(?<close>[）)]?)\\s*$`,
  'u',
)
/** `2006年10月26日 财建〔2006〕689号` */
const DAY_AND_NUMBER = new RegExp(`^\\s*\\d{4}年\\d{1,2}月\\d{1,2}日(?<between>[ \\t\\u3000]+)${NUMBER}\\s*$`, 'u')

/** Parts lines of the head that hold two facts: title and number, day and number. */
export const headLines: CleaningStep = {
  name: 'two facts in a line of the head',
  edits: (text) => headOf(text).flatMap(({ start, words }): Edit[] => parting(folded(words)).map((edit) => moved(edit, start))),
}

function parting(words: string): readonly Edit[] {
  const titled = TITLE_AND_NUMBER.exec(words)?.groups
  if (titled && endsAsTitle((titled.title ?? '').replace(/\s+/gu, ''))) {
    const at = titled.title?.length ?? 0
    const close = words.trimEnd().length - 1
    const feed = { start: at, end: at + (titled.between?.length ?? 0), put: '\n' }
    return titled.close === '' ? [feed] : [feed, { start: close, end: close + 1 }]
  }
  const between = DAY_AND_NUMBER.exec(words)?.groups?.between
  if (between === undefined) return []
  const at = words.indexOf(between, words.indexOf('日'))
  return [{ start: at, end: at + between.length, put: '\n' }]
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by }
}
