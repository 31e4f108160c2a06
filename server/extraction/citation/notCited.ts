import { citationWord } from '../../lexicon/citationWords.ts'
import { documentWord, kindOfTitle, paperWordOf, withoutVersion } from '../../lexicon/documentTitles.ts'
import { withoutTitles } from './brackets.ts'
import { isRepealedBehind } from './governing.ts'

/** Words such as 杂志, 栏目, 节目 right after the bracket. */
const MEDIUM_BEHIND =
  /^(?:杂志|期刊|栏目|专栏|节目|报纸|微信|公众号|客户端|平台|等?业务|证书|等?证照|电子证照|申请书|文本|一书|歌曲|宣传片|短视频)/u

/**
 * Why words in 《》 do not name a document, or null if they do: 《业绩证明函》 is a form, 《看昆明》杂志 a magazine. `before` and `behind` are the words
 * around the title.
 */
export function paperReason(title: string, before: string, behind: string, hasNumber: boolean): string | null {
  if (hasNumber) return null
  if (MEDIUM_BEHIND.test(behind)) return 'a medium, form or platform, by the words after it'
  const bare = withoutVersion(title)
  if (/政府工作报告$/u.test(bare)) return null
  // 《道路运输证》, 《廉政承诺书》, 《信用修复决定审批表》, 《营商环境简报》, 《业绩证明函》, 《看昆明》杂志 are not policy documents.
  if (paperWordOf(bare) !== null) return 'a form, licence, contract or publication'
  if ((bare.startsWith('关于') && CALLED_DOCUMENTS.test(behind)) || isRepealedBehind(behind)) return null
  if (IS_FOLLOWED.test(before)) return null
  return kindOfTitle(title) === null && !OTHER_TITLE.test(bare) ? 'its last word is not a kind of document' : null
}

/** Titles of documents without a usual kind at the end: …六条, …30条措施, …三十条, …重点任务, …行动, …定额, …公约. */
const OTHER_TITLE = new RegExp(`(?:[\\d一二三四五六七八九十百]+条|${documentWord('cited')})$`, 'u')

/** 按照《旅游民宿基本要求与等级划分》, 符合《生活饮用水水质》, 执行《能效标杆水平》: only a document can be followed, whatever its last word. */
const IS_FOLLOWED = new RegExp(`(?:${citationWord('based-on', 'before', (word) => word.length > 1)}|符合|执行)$`, 'u')

/** 《关于支持…闯新路》等文件精神: the words after the list call it a document. */
const CALLED_DOCUMENTS = /^(?:[、和及与]*《[^《》\n]*》)*等?(?:文件|通知|政策文件)/u

/** Verbs of drafting: the document does not exist yet. 修订, 修改, 完善 presuppose that it exists, so they are not listed. */
const DRAFTING =
  '(?:研究制定|制定印发|制定出台|制定发布|制发|编发|建立|梳理|推动制定|推动制订|推动出台|研究出台|编制印发|制订|制定|出台|编制|起草|草拟|拟定|拟订|印发|发布|公布|形成|推出|研究)'
const DRAFTING_BEFORE = new RegExp(
  `(?<verb>${DRAFTING})(?:实施|并实施|下发|发布|我?[省市州县区]|全[省市州县区]|本[省市州县区]|[^，。；、《》]{0,6}版)?$`,
  'u',
)
/** 制定了《…》, 印发的《…》, 已出台《…》: the document already exists. */
const WRITTEN = /(?:已经?|此前|之前|近期|关于|联合|更新|动态调整)[^，。；]{0,8}$/u
/** 国务院办公厅印发《…》: issued by a department of another level. */
const ISSUED_BY_OTHERS = /(?:国务院|中央|国家|部(?!门)|总局|总署|国办|中办|省委|省政府|自治区政府|省人民政府|上级)[^，。；《》]{0,14}$/u
/** The other titles of a list: 推动《A》《B》、《C》等制定、修改工作. */
const OTHERS_OF_LIST = /^(?:[、和及与]?《[^《》\n]*》)+/u
/** 《…》编制工作, 《…》制定出台, 《…》起草: being drafted. */
const DRAFTING_BEHIND = /^(?:的)?(?:等)?(?:编制|起草|制定|制订|出台|拟定|编写|印发|立法)(?:工作|印发|出台|并|，|。|；|、|$)/u

/** 制定《节水条例》|配套制度, 出台《数据条例》|实施细则: what is drafted belongs to a document that exists. */
const ITS_SUPPLEMENT = /^(?:的|相关|有关)*(?:配套|实施(?:细则|办法|方案|意见)|(?:贯彻)?落实(?:方案|措施|意见)|任务分工|释义)/u

/**
 * Why a title names a document that is still to be drafted, or null: 研究制定《…》, 配合市有关部门出台《…》. Only tasks mention future documents. A number
 * after the title, or an issuer before the verb, shows that the document exists.
 */
export function draftReason(before: string, behind: string, hasNumber: boolean, inTask: boolean): string | null {
  if (hasNumber) return null
  if (DRAFTING_BEHIND.test(behind.replace(OTHERS_OF_LIST, ''))) return 'a document still to be drafted, by the words after it'
  if (ITS_SUPPLEMENT.test(behind)) return null
  const verb = DRAFTING_BEFORE.exec(withoutTitles(before).replace(/(?:▢[、和及与]*)+$/u, ''))
  if (!verb || (!inTask && !/研究|拟|起草|推动/u.test(verb[0]))) return null
  const earlier = withoutTitles(before).slice(0, verb.index)
  if (WRITTEN.test(earlier) || ISSUED_BY_OTHERS.test(earlier)) return null
  return `a document still to be drafted: ${verb[0]}`
}
