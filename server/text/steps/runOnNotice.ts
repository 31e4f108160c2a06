import { documentWord } from '../../lexicon/documentTitles.ts'
import { SIGNING_END } from '../../lexicon/names.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { folded } from '../folded.ts'
import { yearInBrackets } from '../lineKinds/documentNumber.ts'
import { headOf } from './head.ts'

/** Minimum length of a line with both the head and the text of a notice. */
const LONG = 200
const KIND = documentWord('heading')
/** `关于印发《…办法》的通知|总工发〔2023〕23号|`: the words between the title and the year belong to the number. */
const TITLE_AND_NUMBER = new RegExp(
  `^(?<title>\\s*[^。；\\n]{6,120}?${KIND})(?<number>\\s*\\p{Script=Han}{2,10}${yearInBrackets('\\s?')}\\s?第?\\d{1,5}\\s?号)`,
  'u',
)
/** `…管理办法的通知|各县、自治县、区人民政府（管委会），…：` */
const TITLE_AND_SALUTATION = new RegExp(
  `^(?<title>\\s*[^。；\\n：:]{6,120}?关于[^。；\\n：:]{2,80}?${KIND})(?=各[^。；\\n]{2,120}[：:])`,
  'u',
)
/** `关于支持“双招双引”的十条意见。|为落实…` */
const TITLE_AND_STOP = new RegExp(`^(?<title>\\s*关于[^。；，\\n：:]{4,80}${KIND})(?<stop>。)(?=为|根据|按照)`, 'u')
/** `…认真贯彻执行。|安顺市人民政府|2023年9月5日|（此件公开发布）|安顺市…`: the issuer, the date, and the note after it. */
const SIGNATURE = new RegExp(
  `(?<=[。！])(?<issuer>\\s*[\\p{Script=Han}、]{2,60}?(?:${SIGNING_END}|总工会))(?<date>\\s*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)(?<note>[（(]此件[^（()）]{2,12}[）)])?(?=[^，。；、）)])`,
  'gu',
)

/** `…的通知总工发〔2023〕23号…：…执行。中华全国总工会2023年12月28日工会参与…办法第一章…`: a page without line breaks, with head, salutation and signature in one line. */
export const runOnNotice: CleaningStep = {
  name: 'a notice run into one line',
  edits: (text) => {
    const heads = headOf(text).flatMap(({ start, words }, index) =>
      index < 2 && words.length >= LONG ? headEdits(folded(words), start) : [],
    )
    const lines = [...text.matchAll(/[^\n]+/g)].filter(({ 0: line }) => line.length >= LONG)
    return [...heads, ...lines.flatMap(({ 0: line, index }) => signatureEdits(folded(line), index))].sort((a, b) => a.start - b.start)
  },
}

function headEdits(line: string, at: number): readonly Edit[] {
  const numbered = TITLE_AND_NUMBER.exec(line)?.groups
  if (numbered?.title !== undefined && numbered.number !== undefined) {
    const behindTitle = at + numbered.title.length
    return [feedAt(behindTitle), feedAt(behindTitle + numbered.number.length)]
  }
  const addressed = TITLE_AND_SALUTATION.exec(line)?.groups?.title
  if (addressed !== undefined) return [feedAt(at + addressed.length)]
  const stopped = TITLE_AND_STOP.exec(line)?.groups?.title
  return stopped === undefined ? [] : [{ start: at + stopped.length, end: at + stopped.length + 1, put: '\n' }]
}

function signatureEdits(line: string, at: number): readonly Edit[] {
  return [...line.matchAll(SIGNATURE)].flatMap(({ index, groups }) => {
    const places = [index, index + (groups?.issuer?.length ?? 0)]
    const behindDate = (places[1] ?? 0) + (groups?.date?.length ?? 0)
    places.push(behindDate)
    if (groups?.note !== undefined) places.push(behindDate + groups.note.length)
    return places.map((place) => feedAt(at + place))
  })
}

const feedAt = (place: number): Edit => ({ start: place, end: place, put: '\n' })
