import { endsAsName } from '../../../lexicon/names.ts'
import { endsWithRole, ROLE_LABEL } from '../../../lexicon/roles.ts'
import { opensWithLabel } from '../../lineKinds/assignment.ts'
import type { LineRule } from '../lineRule.ts'

export const cutList: LineRule = {
  name: 'list of departments cut in a name',
  does: 'After a role label, a line whose last words are neither a name nor its verb continues: a name was broken.',
  examples: [
    { lines: ['责任单位：各县（市、区）人民政府、开发', '区（投资区）管委会'], says: 'joins' },
    { lines: ['牵头单位：市发展改革委、市市场', '监管局'], wrap: 40, says: 'joins' },
  ],
  answer: ({ broken, line, state: { tail } }) => {
    if (opensWithLabel(line.words)) return null
    const last = LAST_NAME.exec(tail)?.groups?.last
    return broken && last !== undefined && !endsAsName(last) && !endsWithRole(last) && !/单位|部门|机构|企业|等$/.test(last)
      ? 'joins'
      : null
  },
}

const LAST_NAME = new RegExp(`${ROLE_LABEL}[：:][^。；]{0,200}[、，,](?<last>\\p{Script=Han}{1,12})$`, 'u')
