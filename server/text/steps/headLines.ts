import { folded } from '../../lexicon/folded.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { printedNumber } from '../lineKinds/documentNumber.ts'
import { endsAsTitle } from '../lineKinds/title.ts'
import { headOf } from './head.ts'

const NUMBER = printedNumber('\\s?')
/** `…实施计划的通知 拱政办发〔2018〕42号`, `…政策措施的通知(韶府〔2019〕31号)` */
const TITLE_AND_NUMBER = new RegExp(
  `^(?<title>\\s*\\S[^。；\\n]{5,110}?)(?<between>[ \\t\\u3000]*[（(]|[ \\t\\u3000]+)${NUMBER}(?<close>[）)]?)(?:(?<gap>[ \\t\\u3000]+)(?:\\d{4}年|发布)[^。；\\n]{1,60})?\\s*$`,
  'u',
)
/** `永营办发〔2021〕3号 永城市贯彻…责任分工方案` */
const NUMBER_AND_TITLE = new RegExp(`^\\s*${NUMBER}(?<between>[ \\t\\u3000]+)(?<title>[^。；\\n]{8,110})$`, 'u')
/** `财库〔2019〕38号各中央预算单位，各省、…财政局：为贯彻落实…` */
const NUMBER_AND_SALUTATION = new RegExp(`^(?<number>\\s*${NUMBER}\\s*)(?=各[^。；\\n]{2,200}[：:])`, 'u')
/** `2006年10月26日 财建〔2006〕689号` */
const DAY_AND_NUMBER = new RegExp(`^\\s*\\d{4}年\\d{1,2}月\\d{1,2}日(?<between>[ \\t\\u3000]+)${NUMBER}\\s*$`, 'u')

/** `财建〔2006〕689号 2006年10月26日`, `海政发〔2024〕12号 签发人：王某某` */
const NUMBER_AND_MORE = new RegExp(
  `^\\s*${NUMBER}(?<between>[ \\t\\u3000]+)(?:\\d{4}年\\d{1,2}月\\d{1,2}日|签发人[：:][ \\t\\u3000]*\\p{Script=Han}[\\p{Script=Han} \\u3000]{1,12})\\s*$`,
  'u',
)

/** Splits lines of the head that contain two facts: title and number, day and number, or number and who signs. */
export const headLines: CleaningStep = {
  name: 'two facts in a line of the head',
  edits: (text) => headOf(text).flatMap(({ start, words }): Edit[] => parting(folded(words)).map((edit) => moved(edit, start))),
}

function parting(words: string): readonly Edit[] {
  const titled = TITLE_AND_NUMBER.exec(words)?.groups
  if (titled && endsAsTitle((titled.title ?? '').replace(/\s+/gu, ''))) {
    const at = titled.title?.length ?? 0
    const feed = { start: at, end: at + (titled.between?.length ?? 0), put: '\n' }
    if (titled.gap !== undefined) return [feed, partedBehind('号', words, titled.gap)]
    const close = words.trimEnd().length - 1
    return titled.close === '' ? [feed] : [feed, { start: close, end: close + 1 }]
  }
  const numbered = NUMBER_AND_TITLE.exec(words)?.groups
  if (numbered && endsAsTitle((numbered.title ?? '').replace(/\s+/gu, ''))) return [partedBehind('号', words, numbered.between ?? '')]
  const addressed = NUMBER_AND_SALUTATION.exec(words)?.groups?.number
  if (addressed !== undefined) return [{ start: addressed.length, end: addressed.length, put: '\n' }]
  const followed = NUMBER_AND_MORE.exec(words)?.groups?.between
  if (followed !== undefined) return [partedBehind('号', words, followed)]
  const between = DAY_AND_NUMBER.exec(words)?.groups?.between
  return between === undefined ? [] : [partedBehind('日', words, between)]
}

/** Replaces the first spaces after a sign by a line feed. */
function partedBehind(sign: string, words: string, between: string): Edit {
  const at = words.indexOf(between, words.indexOf(sign))
  return { start: at, end: at + between.length, put: '\n' }
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by }
}
