import { BRACKETED_ROLE, endsWithRole, ROLE_VERB } from '../../../lexicon/roles.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { assignedMeasures, joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Script } from '../../departments/nameList.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** The last sentence of a paragraph, also behind a dash; before 由 it may name the work: 日常工作|由市水利局承担. */
const LAST_SENTENCE = new RegExp(
  `(?<=^|[。；\\n])[^\\S\\n]*(?:[—–]{1,2}[^\\S\\n]*)?(?:(?:以上|此项|该项)?工作|\\p{Script=Han}{2,10}?(?=(?<!自)由))?(?:[交转]?由|请|明确|确定|指定)?(?<words>(?:${BRACKETED_ROLE}|[^。；\\n：:（(“”《》—]){4,400}?)[。；]?[^\\S\\n]*(?=\\n|$)`,
  'gu',
)
/** 市数据局（牵头）、市发展改革委。: the role follows a name. */
const ROLE_BEHIND_NAME = new RegExp(BRACKETED_ROLE, 'u')

/** 项目经教育部门|批准后实施: who must agree before something is done. 各镇应当牵头制定方案, 市教育局对培训机构进行指导: sentences of their own. */
const IS_SENTENCE =
  /应当|必须|依托|要求|(?<=[局厅委办部院会府])对(?![外口台港])|(?:经|报)[^，,；;]{2,24}?(?:批准|同意|审批|审定|审核|核准|备案|验收|评估|认定)/u

/** Reads a last sentence that only says who is responsible for the measure. */
export const closingSentences: Rule = {
  name: 'closing-sentences',
  does: 'Reads the departments out of a last sentence that is an assignment without brackets: 由市商务局、市财政局按职责分工负责.',
  doesInChinese: '从没有括号、本身就是分工的最后一句读取部门：由市商务局、市财政局按职责分工负责。',
  examples: ['由市商务局、市财政局按职责分工负责。', '市商务局牵头，市财政局、市税务局配合。', '市数据局（牵头）、市发展改革委。'],
  find(context) {
    const script = { text: context.text, plain: context.outline.text.folded }
    const assigned = assignedMeasures(context)
    const open = context.outline.measures.filter(({ id }) => !assigned.has(id))
    return joined(open.map((measure) => mentionsOf(measure, this.name, assignedIn(context, script, measure.span))))
  },
}

function assignedIn({ conventions }: RuleContext, script: Script, within: Span): readonly Assigned[] {
  const words = script.plain.slice(within.start, within.end)
  return [...words.matchAll(LAST_SENTENCE)].flatMap((match) => {
    const names = match.groups?.words ?? ''
    if ((!endsWithRole(names) && !ROLE_BEHIND_NAME.test(names)) || IS_SENTENCE.test(names)) return []
    const start = within.start + match.index + match[0].indexOf(names)
    const span = { start, end: start + names.length }
    const { assigned, refused } = assignmentIn(script, span, { ...optionsAt(conventions, start), closes: 'task' })
    if (refused.length > 0 || assigned[0]?.span.start !== start || namesWork(script, assigned)) return []
    if (leadsBefore(script.plain.slice(within.start, start), assigned)) return []
    return coversNames(script, span, assigned) ? assigned : []
  })
}

/** 建设便民服务中心，|由市民政局牵头: what ends before 由 is what they do, even if it ends like a name. */
function namesWork({ plain }: Script, assigned: readonly Assigned[]): boolean {
  return assigned.some(({ span: { end } }) => /^[，,]\s*[交转]?由/u.test(plain.slice(end, end + 4)))
}

/** `市商务局牵头推进改革。`|市商务局负责审批: who leads in a sentence before leads the task, so that all sentences have to be read. */
function leadsBefore(before: string, assigned: readonly Assigned[]): boolean {
  return assigned.some(({ surface, role }) => role === 'responsible' && LEADS.test(before.split(surface).slice(1).join('\n')))
}

const LEADS = /^(?:要|应当?|须|负责|具体|总)?牵头/mu

/** Whether only role verbs and list separators are beside the names: 由市财政局安排资金并负责 and 市税务局提供数据支持 are sentences of their own. */
function coversNames({ plain }: Script, { start, end }: Span, assigned: readonly Assigned[]): boolean {
  const named = assigned.reduce((sum, { span }) => sum + span.end - span.start, 0)
  const words = plain.slice(start, end)
  const verbs = [...words.matchAll(ROLE_VERB)].reduce((sum, { 0: verb }) => sum + verb.length, 0)
  return end - start - named - verbs <= assigned.length * LONGEST_SEPARATOR
}

/** 以及, （主办） */
const LONGEST_SEPARATOR = 4
