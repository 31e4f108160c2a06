import { SIGNING_END } from '../../../lexicon/names.ts'
import { placeAtStart } from '../../../reference/places.ts'
import { DATE_BEFORE_BLANKS, dayOf } from '../../dates.ts'
import type { Fact } from '../../findings.ts'
import { isDepartmentName } from '../../policy/issuerNames.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** 河东市人民政府专题会议纪要, 某某开发区管委会5月10日工作例会会议纪要, 河东市教育局第3次局长办公会议纪要: who met, and the kind of meeting. */
const MINUTES = new RegExp(
  `^(?<issuer>\\p{Script=Han}{2,30}?${SIGNING_END})(?:(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日|第?[\\d一二三四五六七八九十]+[次届期])*\\p{Script=Han}{0,12}会议?纪要$`,
  'u',
)
const ENDS_AS_MINUTES = /会议?纪要$/u
/** 时间：2023年6月5日上午 on a separate line; 2023年6月5日下午，市长张伟主持召开…. */
const DAY_OF_MEETING = new RegExp(
  `(?<=^|\\n)[^\\S\\n]*(?:(?:会议)?时间[：:][^\\S\\n]*(?<labelled>${DATE_BEFORE_BLANKS})|(?<told>${DATE_BEFORE_BLANKS})(?:[上下]午|晚上?)?[，,][^。\\n]{0,80}?(?:召开|主持))`,
  'u',
)

/** Whose meeting minutes report, and its day, if nobody signs them. */
export const minutesOfMeeting: Rule = {
  name: 'minutes-of-meeting',
  does: 'Takes the issuer of minutes from their title, and the date from the day of the meeting, if the document prints no other.',
  doesInChinese: '会议纪要没有落款和成文日期时，取标题中的机关为发文机关、会议日期为日期。',
  examples: ['河东市人民政府专题会议纪要', '时间：2023年6月5日上午', '2023年6月5日下午，市长主持召开常务会议'],
  find(context) {
    const { title, issuer, date } = context.policy
    if (!ENDS_AS_MINUTES.test(title?.value ?? '')) return {}
    const [met, day] = [issuer === null ? issuerOf(context) : null, date === null ? dayOfMeeting(context) : null]
    return {
      policy: {
        ...(met === null ? {} : { issuer: { ...met, rule: this.name } }),
        ...(day === null ? {} : { date: { ...day, rule: this.name } }),
      },
    }
  },
}

/** 河东市人民政府: the place is named, even if it is in no list; never 城市管理局, 市人民政府. */
const NAMES_PLACE = /^\p{Script=Han}{2,4}(?:省|县|(?<!城)市(?![场政]))/u

/** Who met, if the title says of which place. */
function issuerOf({ policy: { title } }: RuleContext): Pick<Fact, 'value' | 'span'> | null {
  const value = MINUTES.exec(title?.value ?? '')?.groups?.issuer ?? ''
  const placed = placeAtStart(value) !== null || NAMES_PLACE.test(value)
  return title !== null && placed && isDepartmentName(value) ? { value, span: title.span } : null
}

/** The day printed above the decisions. */
function dayOfMeeting({ folded, measureAt }: RuleContext): Pick<Fact, 'value' | 'span'> | null {
  const found = DAY_OF_MEETING.exec(folded)
  const words = found?.groups?.labelled ?? found?.groups?.told ?? ''
  const value = dayOf(words)
  if (found === null || value === null) return null
  const start = found.index + found[0].indexOf(words)
  return measureAt(start) === null ? { value, span: { start, end: start + words.length } } : null
}
