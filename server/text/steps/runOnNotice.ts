import { documentWord } from '../../lexicon/documentTitles.ts'
import { folded } from '../../lexicon/folded.ts'
import { SIGNING_END } from '../../lexicon/names.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { yearInBrackets } from '../lineKinds/documentNumber.ts'
import { headOf } from './head.ts'

/** Minimum length of a line with both the head and the text of a notice; the first line holds no less than its title and number. */
const LONG_LINE = 200
const LONG_HEAD = 30
const LONG_SIGNED = 60
/** `…方案|的通知`: the title ends with the last word of its kind. */
const KIND = `${documentWord('heading')}(?!》?的(?:通知|公告|通告|意见|决定|函|批复))`
/** `关于印发《…办法》的通知|总工发〔2023〕23号|`, also with the day between them: the words between the title and the year belong to the number. */
const TITLE_AND_NUMBER = new RegExp(
  `^(?<title>\\s*[^。；\\n]{6,120}?${KIND})(?<day>\\s*[（(]\\d{4}年\\d{1,2}月\\d{1,2}日[）)])?(?<number>\\s*\\p{Script=Han}{2,10}${yearInBrackets('\\s?')}\\s?第?\\d{1,5}\\s?号)`,
  'u',
)
/** `柳州市人民政府办公室文件|柳政办发〔2018〕32号|市政府办公室关于分解落实…的通知|各镇人民政府，…：` */
const LETTERHEAD_AND_TITLE = new RegExp(
  `^(?<letterhead>\\s*[\\p{Script=Han}、]{4,40}文件)(?<number>\\s*\\p{Script=Han}{2,10}${yearInBrackets('\\s?')}\\s?第?\\d{1,5}\\s?号)(?<title>\\s*[^。；\\n：:]{0,40}?关于[^。；\\n：:]{2,80}?${KIND})(?=\\s*各[^。；\\n]{2,200}[：:])`,
  'u',
)
/** `柳州市节水办法|（2024年8月20日柳州市人民政府令第5号公布）|第一章` */
const TITLE_AND_HISTORY = new RegExp(
  `^(?<title>\\s*[^。；\\n：:（(]{4,60}?${KIND})(?<history>\\s*[（(](?:19|20)\\d{2}年[^（()）\\n]{6,200}[）)]\\s*)(?=第一[章条])`,
  'u',
)
/** `市水利局2024年8月20日` may be a cell of a table, or who meets on that day. */
const NOT_SHORT = '(?![各省市区县]\\p{Script=Han}{1,12}[厅局委办]\\s*\\d)'
/** `财政部2003年11月17日发布的《…》`: what was done on the day. */
const NO_DEED =
  '(?!\\s*(?:发布|公布|印发|颁布|下发|制定|通过|批准|召开|举行|组织|实施|施行|开始|的|在|以|对|将|与|关于|发文|出台|会同|成立|令))'
/** `泰政办发〔2023〕2号|泰安市人民政府办公室关于…`: the number above the title. */
const NUMBER_ABOVE = new RegExp(`^\\s*\\p{Script=Han}{2,10}${yearInBrackets('\\s?')}\\s?第?\\d{1,5}\\s?号(?=\\s*\\p{Script=Han}{2})`, 'u')
/** `…监督检查。柳州市水利局 2024年8月20日`, in either order. */
const SIGNED_AT_END = new RegExp(
  `(?<=[。！）)])(?:(?<issuer>\\s*${NOT_SHORT}[\\p{Script=Han}、]{2,60}?(?:${SIGNING_END}|总工会))(?<date>\\s*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)|(?<day>\\s*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)(?<below>\\s*[\\p{Script=Han}、]{4,60}(?:${SIGNING_END}|总工会)))\\s*$`,
  'u',
)
/** `…管理办法的通知|各县、自治县、区人民政府（管委会），…：` */
const TITLE_AND_SALUTATION = new RegExp(
  `^(?<title>\\s*[^。；\\n：:]{6,120}?关于[^。；\\n：:]{2,80}?${KIND})(?=各[^。；\\n]{2,120}[：:])`,
  'u',
)
/** `关于支持“双招双引”的十条意见。|为落实…` */
const TITLE_AND_STOP = new RegExp(`^(?<title>\\s*关于[^。；，\\n：:]{4,80}${KIND})(?<stop>。)(?=为|根据|按照)`, 'u')
/** `某某开发区管委会2008年5月10日工作例会会议纪要|2008年5月10日下午，主任…`: minutes continue with the day of the meeting. */
const MINUTES_AND_DAY = /^(?<title>\s*[^。；，：:\n]{4,60}会议纪要)(?=(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日)/u
/** `…认真贯彻执行。|安顺市人民政府|2023年9月5日|（此件公开发布）|安顺市…`: the issuer, the date, and the note after it. */
const SIGNATURE = new RegExp(
  `(?<=[。！）)])(?<issuer>\\s*${NOT_SHORT}[\\p{Script=Han}、]{2,60}?(?:${SIGNING_END}|总工会))(?<date>\\s*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)(?<note>[（(]此件[^（()）]{2,12}[）)])?${NO_DEED}(?=[^，。；、）)前底起止至到之以内])`,
  'gu',
)

/** `…的通知总工发〔2023〕23号…：…执行。中华全国总工会2023年12月28日工会参与…办法第一章…`: a page without line breaks, with head, salutation and signature in one line. */
export const runOnNotice: CleaningStep = {
  name: 'a notice run into one line',
  edits: (text) => {
    const heads = headOf(text).flatMap(({ start, words }, index) =>
      (index < 2 && words.length >= LONG_LINE) || (index === 0 && words.length >= LONG_HEAD) ? headEdits(folded(words), start) : [],
    )
    const lines = [...text.matchAll(/[^\n]+/g)].filter(({ 0: line }) => line.length >= LONG_SIGNED)
    const signed = lines.flatMap(({ 0: line, index }) => signatureEdits(folded(line), index))
    return [...heads, ...signed, ...lastLineEdits(text)].sort((a, b) => a.start - b.start)
  },
}

function headEdits(line: string, at: number): readonly Edit[] {
  const above = NUMBER_ABOVE.exec(line)?.[0].length
  if (above !== undefined) return [feedAt(at + above), ...headEdits(line.slice(above), at + above)]
  const headed = LETTERHEAD_AND_TITLE.exec(line)?.groups
  if (headed) {
    const behindLetterhead = at + (headed.letterhead?.length ?? 0)
    const behindNumber = behindLetterhead + (headed.number?.length ?? 0)
    return [feedAt(behindLetterhead), feedAt(behindNumber), feedAt(behindNumber + (headed.title?.length ?? 0))]
  }
  const numbered = TITLE_AND_NUMBER.exec(line)?.groups
  if (numbered?.title !== undefined && numbered.number !== undefined) {
    const behindTitle = at + numbered.title.length
    const behindDay = behindTitle + (numbered.day?.length ?? 0)
    return [...new Set([behindTitle, behindDay, behindDay + numbered.number.length])].map(feedAt)
  }
  const regulation = TITLE_AND_HISTORY.exec(line)?.groups
  if (regulation?.title !== undefined && regulation.history !== undefined) {
    const behindTitle = at + regulation.title.length
    return [feedAt(behindTitle), feedAt(behindTitle + regulation.history.length)]
  }
  const addressed = (TITLE_AND_SALUTATION.exec(line) ?? MINUTES_AND_DAY.exec(line))?.groups?.title
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

/** `…监督检查。|柳州市水利局|2024年8月20日` at the end of the text. */
function lastLineEdits(text: string): readonly Edit[] {
  const start = text.lastIndexOf('\n', text.trimEnd().length - 1) + 1
  const match = SIGNED_AT_END.exec(folded(text.slice(start).trimEnd()))
  if (match === null) return []
  const first = match.groups?.issuer ?? match.groups?.day ?? ''
  return [feedAt(start + match.index), feedAt(start + match.index + first.length)]
}

const feedAt = (place: number): Edit => ({ start: place, end: place, put: '\n' })
