import { COORDINATING_GROUP } from '../../../lexicon/coordinatingGroups.ts'
import { roleOfLabel } from '../../../lexicon/roles.ts'
import type { Span } from '../../../text/span.ts'
import { bracketsIn } from '../../departments/brackets.ts'
import { groupingOf } from '../../departments/groups.ts'
import { type ListedName, namesIn, type Script } from '../../departments/nameList.ts'
import { endsAsDepartment, isSurelyDepartment, mayBeName } from '../../departments/ownNames.ts'
import type { AliasDefinition, ListedDepartment } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/** （一）管委会部门：商务和投资促进办公室、电子信息产业促进局、…主要负责同志。 成员单位：… */
const LABELLED_LINE =
  /(?<=^|\n)[^\S\n]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?<label>[^：:\n]{2,20})[：:](?<names>[^\n。]{12,2000})/gu
/** Only lists of members, for example of a leading group or a joint meeting. */
const MEMBERS = new RegExp(`成员|组成|${COORDINATING_GROUP}`, 'u')
const CONTEXT = 400
/** 建管中心主要负责同志 */
const PERSONS = /(?:等)?(?:主要|分管|有关|相关)?(?:负责同志|负责人|领导|同志)(?:为成员)?$/
const FEWEST_NAMES = 4
const NAMED_SHARE = 0.6

/** Reads the document's own lists of departments: their full names, and other names in brackets. */
export const memberLists: Rule = {
  name: 'member-lists',
  does: 'Reads lists of member departments with their full names, and other names in brackets.',
  doesInChinese: '读取成员单位名单中的全称，以及括号中加挂的名称。',
  examples: ['（一）管委会部门：…、规划和自然资源局（土地整理中心）、生态环境局、…、总工会（妇联、团委）、建管中心主要负责同志。'],
  find({ outline, text, measureAt }) {
    const script = { text, plain: outline.text.folded }
    const listedDepartments: ListedDepartment[] = []
    const aliases: AliasDefinition[] = []
    for (const span of listsIn(script)) {
      const names = namesIn(script, span).map((name) => withoutPersons(name))
      if (!isMemberList(names)) continue
      for (const name of names.filter((one) => isBody(one) && isSurelyDepartment(one.words))) {
        const finding = { span: name.span, rule: this.name, measure: measureAt(name.span.start)?.id ?? null }
        const full = fullName(name.printed)
        listedDepartments.push({ ...finding, full })
        for (const alias of otherNames(script, name.span)) aliases.push({ ...finding, full, alias, kind: 'other-name' })
      }
    }
    return { listedDepartments, aliases }
  },
}

function listsIn({ plain }: Script): readonly Span[] {
  return [...plain.matchAll(LABELLED_LINE)].flatMap((match) => {
    const label = match.groups?.label ?? ''
    const before = plain.slice(Math.max(0, match.index - CONTEXT), match.index) + label
    if (roleOfLabel(label) !== null || !MEMBERS.test(before)) return []
    const end = match.index + match[0].length
    return [{ start: end - (match.groups?.names ?? '').length, end }]
  })
}

function isMemberList(names: readonly ListedName[]): boolean {
  return names.length >= FEWEST_NAMES && names.filter(isBody).length >= names.length * NAMED_SHARE
}

function isBody({ words }: ListedName): boolean {
  return mayBeName(words) && endsAsDepartment(words) && groupingOf(words) === 'none'
}

function withoutPersons(name: ListedName): ListedName {
  const persons = PERSONS.exec(name.words)?.[0].length ?? 0
  if (persons === 0) return name
  const cut = (words: string) => words.slice(0, words.length - persons)
  return { ...name, words: cut(name.words), printed: cut(name.printed), span: { start: name.span.start, end: name.span.end - persons } }
}

function fullName(printed: string): string {
  return printed.replace(/[（(][^（()）]*[）)]$/, '')
}

/** The names in brackets after a name: 总工会（妇联、团委）. */
function otherNames(script: Script, within: Span): readonly string[] {
  return bracketsIn(script.plain, within).flatMap(({ inner }) => namesIn(script, inner).map((name) => name.printed))
}
