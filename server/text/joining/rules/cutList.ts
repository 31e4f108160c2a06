import { endsAsName } from '../../../lexicon/names.ts'
import { oneOf } from '../../../lexicon/pattern.ts'
import { endsWithRole, ROLE_LABEL, roleWords, withoutRoleVerb } from '../../../lexicon/roles.ts'
import { isAssignment, opensWithLabel } from '../../lineKinds/assignment.ts'
import type { LineRule } from '../lineRule.ts'

export const cutList: LineRule = {
  name: 'list of departments cut in a name',
  does: 'After a role label, a line whose last words are neither a name nor its verb continues: a name was broken. After 由 or a role verb, the first name of the next line shows that it was.',
  examples: [
    { lines: ['责任单位：各县（市、区）人民政府、开发', '区（投资区）管委会'], says: 'joins' },
    { lines: ['牵头单位：市发展改革委、市市场', '监管局'], wrap: 40, says: 'joins' },
    { lines: ['开工率达到90%以上。——责任单位：市发', '展改革委、市生态环境局', '2024年3月1日'], wrap: 20, below: 1, says: 'joins' },
    { lines: ['新增城镇就业9000人，由区发', '改局牵头，区财政局配合。'], wrap: 40, says: 'joins' },
    { lines: ['新建泵站3座，由区水利局牵头，区', '财政局配合。'], wrap: 40, says: 'joins' },
  ],
  answer: ({ broken, line, state: { tail } }) => {
    if (opensWithLabel(line.words)) return null
    return (broken && endsInsideName(tail)) || cutsName(tail, line.words) ? 'joins' : null
  },
}

const LAST_NAME = new RegExp(`${ROLE_LABEL}[：:](?:[^。；]{0,200}[、，,])?(?<last>\\p{Script=Han}{1,12})$`, 'u')

/** 市 alone is the start of a name. */
const isWholeName = (words: string): boolean => words.length > 1 && endsAsName(words)

function endsInsideName(tail: string): boolean {
  const last = LAST_NAME.exec(tail)?.groups?.last
  return last !== undefined && !isWholeName(last) && !endsWithRole(last) && !/单位|部门|机构|企业|等$/.test(last)
}

/** 由|区发, 由市水利局牵头，|区, 由市财政局、|市教: what may be the start of a name that the next line ends. */
const CALLED_LAST = new RegExp(
  `(?:^|[，,。；;])由(?:[^。；;]{0,60}(?:、|${oneOf(roleWords('verb'))}[，,]))?(?<last>\\p{Script=Han}{0,8})$`,
  'u',
)

function cutsName(tail: string, words: string): boolean {
  const last = CALLED_LAST.exec(tail)?.groups?.last
  if (last === undefined || isWholeName(last) || endsWithRole(last) || !isAssignment(words)) return false
  return endsAsName(last + withoutRoleVerb(/^[^、，,；;。]*/u.exec(words)?.[0] ?? ''))
}
