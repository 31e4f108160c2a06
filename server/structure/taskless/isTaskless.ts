import { NAME_LAST } from '../../lexicon/names.ts'
import { CLOSING_SECTIONS } from '../../lexicon/tasklessHeadings.ts'
import { columnNamesAt } from '../../tables/columnNames.ts'
import { departmentWords } from '../paragraphs.ts'
import { headingOf, type TreeNode, wordsBelow } from '../tree.ts'
import { framesRegulation, isTasklessArticle } from './articles.ts'
import { isTableHeading, isTasklessChapter, isTasklessHeading, isTimetable } from './headings.ts'

/** Whether a numbered unit sets no task: 总体要求, 基本原则, 主要目标, 适用范围, 领导小组, 实施步骤 without sentences … */
export function isTaskless(node: TreeNode): boolean {
  const heading = headingOf(node)
    ?.replace(/[（(〔][^）)〕]{0,20}[）)〕]$/, '')
    .replace(/[。.\s]/g, '')
  return (heading ? saysHeading(heading, node) : null) ?? saysOnlyWhenItHolds(node)
}

/** Whether the heading says that its section is taskless; null if it does not show this. */
function saysHeading(heading: string, node: TreeNode): boolean | null {
  if (isChapter(node)) return isTasklessChapter(heading)
  if (heading === '目标任务' && setsFigures(node)) return true
  if (node.children.length === 0 && node.paragraph.words.length <= LONGEST_TABLE_HEADING && isTableHeading(heading)) return true
  if (CLOSING_SECTIONS.includes(heading) && isOneText(node)) return true
  if (heading === '工作思路' && !node.children.some(({ kind }) => kind === 'numbered')) return true
  if (LAYOUT.test(heading) && wordsBelow(node).some((words) => AREA.test(words))) return true
  if (/流程$/u.test(heading) && wordsBelow(node).some((words) => CHARGED.test(words))) return null
  if (/^其他事[项宜]$/u.test(heading) && wordsBelow(node).some((words) => SAYS_WHO.test(words))) return null
  return isTasklessHeading(heading) ?? (isTimetable(heading) ? !saysWhatIsDone(node) : null)
}

/** Longer words are more than a heading. */
const LONGEST_TABLE_HEADING = 24

/** `四、有关要求` above `各单位要加强领导，于7月10日前报送方案。`: a word to everybody, without units or departments of its own. */
function isOneText({ paragraph, children }: TreeNode): boolean {
  return paragraph.mark?.alphabet === '一、' && children.every(({ kind }) => kind === 'paragraph')
}

/** `兑现流程` above `由区发改局会同区财政局每年集中组织一次申报；…`: a procedure that departments are charged with. */
const CHARGED = new RegExp(`^由[^，。；\\n]{0,16}${NAME_LAST}(?:会同|牵头|负责|集中|统一)`, 'u')

/** `其他事项` above `1、城东街道会同城西街道做好征迁扫尾工作`, `2、以上事项由区政府督查室跟踪督办`: the last items of a meeting. */
const SAYS_WHO = new RegExp(`^[^，。；\\n]{1,20}${NAME_LAST}(?:会同|牵头|负责|做好|抓好|跟踪|督促|督办)`, 'u')

/** `空间布局` above `创新区覆盖全域，总规划面积约60.61平方公里，…`: where the parts of a zone lie. */
const LAYOUT = /^(?:总体|空间|功能|产业|区域|发展|的)*布局$/u
const AREA = /(?:规划|占地|用地|总|建设)面积(?:约|为|共|达)*\d/u

/** `二、目标任务` above one paragraph with the goals of the whole document: `到2015年，…占比达38%以上。`, `2024年，造林100万亩，…`, `2020年10月底前，绿化覆盖率达到36%以上，…` */
function setsFigures(node: TreeNode): boolean {
  const [numbered, ...others] = node.children.filter(({ kind }) => kind === 'numbered')
  if (numbered === undefined)
    return wordsBelow(node).some((words) => /到20\d{2}年|^20\d{2}年(?:\d{1,2}月)?(?:底|末)?(?:之?前)?[，,]/.test(words))
  return others.length === 0 && numbered.children.length === 0 && AIM.test(departmentWords(numbered.paragraph))
}

/** `一、目标任务` above `1.以党的先进性建设为主线，以…为目标，…`: the aim, numbered like the tasks below it. */
const AIM = /^以[^，。]{2,40}为(?:主线|目标|统领|引领|指导|核心|重点|导向|抓手|根本)/u

function isChapter({ children }: TreeNode): boolean {
  return children.some(({ paragraph }) => paragraph.mark?.alphabet === 'article')
}

/** Steps that say what is done: `（一）前期准备。扎实做好前期各项准备工作，…`, `1.制定方案。围绕全市“一业一证”改革任务要求…`; never `（一）动员部署阶段（3月至5月）` alone. */
function saysWhatIsDone({ paragraph, children }: TreeNode): boolean {
  return /。/.test(departmentWords(paragraph)) || children.some(saysWhatIsDone)
}

/** `一、工作目标全面落实…，促进…。`: a text that lost its line breaks has no stop after the heading. */
const AIM_WITHOUT_STOP =
  /^(?:指导思想|总体要求|总体思路|(?:总体|主要|工作|发展|预期)目标)(?=以|到|力争|通过|按照|根据|坚持|深入|全面|认真|贯彻|落实|围绕|紧紧|牢固|高举|立足|\d{4}年)/u

/** `2.通过信函的方式将意见寄至…`, `1.登录市司法局网站，提出意见`: how to comment on a draft. */
const COMMENTING =
  /^(?:登[录陆陸錄]|通过|以|采用|发送|信函|电子邮[件箱]|来信|邮寄)(?=[^。]{0,80}(?:信函|邮寄|电子邮[件箱]|邮箱|网站|网址|传真|来信))[^。]{0,120}(?:意见|建议|寄至|发送至|寄到)/u

/** `1、…任务分解表序号项目名称主要内容牵头单位配合单位1增加…`: a table whose cells were lost, which an alarm points at, is no task. */
function holdsHeader(words: string): boolean {
  const at = words.search(/序号(?=\p{Script=Han})/u)
  return at >= 0 && columnNamesAt(words, at).length >= LEAST_OF_HEADER
}

/** Fewer words may occur in a sentence. */
const LEAST_OF_HEADER = 4

/** `会议听取了两项工程招投标工作处置情况的汇报。`, `研究有关人事任免` above `会议通过了有关人事任免事项，按程序办理。`: what a meeting did. */
const HEARS = '(?:听取|传达|通报|学习|审议|观看)'
const DONE_AT_MEETING = new RegExp(
  `^(?:[^，。；：\\n]{2,30}[\\n。])?(?:会议)?(?:${HEARS}[并和]?)*(?:${HEARS}|(?:研究|审议)?通过)了(?![^。]*(?:由|责成|要求|负责|牵头))[^。]*。?$`,
  'u',
)

/** `一、《常州市城市市容管理办法》（2016年12月1日常州市人民政府令第2号发布）`: an entry in a list of documents. */
const ONLY_TITLES = /^(?:《[^《》]*(?:《[^《》]*》[^《》]*)*》(?:[（(][^（()）]*[）)])?[、，,和及。；;\s]*)+$/u

/** `三、本意见所称历史建筑的范围是：…`, `本方案所指企业为…` */
const DEFINES = /^本[^，。；]{2,6}?(?:所称|所指)/u
/** `国务院实行总理负责制。`, `国务院由下列人员组成：`, `国务院全体会议由总理、副总理组成，由总理召集和主持。`: how a body works. */
const HOW_BODY_WORKS = /^[^，。；：\n]{2,16}(?:实行[^，。；\n]{2,6}负责制|由(?:下列|以下)人员组成|由[^。\n]{2,80}组成[，,。])/u
const SAYS_DUTY = /(?<!需)要(?!素|闻|务)|应当?|须(?!知)|负责(?!制)|牵头|抓好|做好/u

/** `本清单未尽事项，按上级有关规定执行。` */
const UNREGULATED = /^(?:本[^，。；]{2,6}|其他)?未尽(?:事宜|事项)[，,]?[^。]*。?$/u
/** `本办法相关术语含义如下：`, `本办法下列用语的含义：` */
const EXPLAINS_TERMS = /^本[^，。；]{2,16}(?:术语|用语|名词|概念)的?(?:含义|定义|释义|解释)/u

/** `二、重点任务。各项任务见附件。`, `2.1 县指挥部。指挥长：分管副县长；副指挥长：县住建局局长。`, `组长由副市长担任`: the tasks, or the persons of a group. */
const SAYS_NOTHING_ITSELF =
  /^(?:[^，。；：]{2,12}[。：\s])?(?:[^，。；]{2,16}(?:详见|见)附(?:件|表)\d{0,2}。?|(?:(?:第一|常务|副|总)*(?:指挥长?|组长|主任|召集人)(?:[：:][^。；;\n]{2,60}|由[^。，；;\n]{2,40}担任)[。，；;\n]?)+(?:[^。\n]{2,160}为成员(?:单位)?。?)?)$/u

/** `二、主要任务。围绕设施布局、服务提质两个方面，实施9项重点任务，具体任务和分工见附件。`; a unit with a heading of its own does say something. */
const POINTS_TO_ANNEX =
  /^\p{Script=Han}{0,4}(?:任务|措施|举措|内容)(?:[。：\s][^。；]{2,80}，)[^，。；]{0,10}(?:任务|分工|措施|举措)[^，。；]{0,10}(?:详见|见)附(?:件|表)\d{0,2}。?$/u

/** `本通知自印发之日起施行。各地应结合本通知要求，制定具体实施细则。` */
const TASK_BEHIND = /[。；](?:各[^，。；]{1,16}|[^，。；]{2,12}部门)(?:应当?|要|须)/u

/** `本办法自印发之日起施行`, `本办法由市财政局负责解释`, `1.登录市司法局网站，提出意见`: it says for whom, since when or how, not what to do. */
function saysOnlyWhenItHolds(node: TreeNode): boolean {
  const { paragraph, children } = node
  const words = departmentWords(paragraph)
  const isArticle = paragraph.mark?.alphabet === 'article'
  if (isArticle && isTasklessArticle(node)) return true
  if (children.some(({ kind }) => kind === 'numbered')) return false
  if (
    COMMENTING.test(words) ||
    holdsHeader(words) ||
    DONE_AT_MEETING.test(wordsBelow(node).join('\n')) ||
    ONLY_TITLES.test(words) ||
    /^本[^，。；]{2,10}适用于/u.test(words) ||
    UNREGULATED.test(words) ||
    (HOW_BODY_WORKS.test(words) && !SAYS_DUTY.test(wordsBelow(node).join('\n'))) ||
    DEFINES.test(words) ||
    EXPLAINS_TERMS.test(words) ||
    AIM_WITHOUT_STOP.test(words)
  )
    return true
  if (words.length < 160 && /^(本.{2,16}|本.{2,16}[，,]?)?自.{2,24}(起|日)(施行|实施|执行|生效)/.test(words))
    return !TASK_BEHIND.test(words)
  const whole = wordsBelow(node).join('\n')
  if ((words.length < 100 && /由.{2,24}负责解释/.test(words)) || SAYS_NOTHING_ITSELF.test(whole) || POINTS_TO_ANNEX.test(whole)) return true
  return isArticle && framesRegulation(node)
}
