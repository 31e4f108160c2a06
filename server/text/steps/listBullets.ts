import { anyOf } from '../../lexicon/pattern.ts'
import { LIST_SIGN, LIST_SIGNS } from '../../lexicon/punctuation.ts'
import { BARE_ROLE_LABEL, PERSON_LABEL, ROLE_LABEL, TIME_LABEL } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { unitMark } from '../unitMarks.ts'

const UNIT_MARK = `[（(]?[一二三四五六七八九十]{1,3}[）)、]|\\d{1,3}[.．、]|${unitMark('章条')}`
/** `- 1.重点关注优质项目`, `- （一）属装修改造的项目`: the bullet of a list before the mark of a unit. */
const BULLET_AND_MARK = new RegExp(`^[ \\t]*[-*•][ \\t]+(?=${UNIT_MARK})`, 'gmu')
/** `■ 三、区民政局牵头（2项）`: another sign there. */
const SIGN_AND_MARK = new RegExp(`^[ \\t\\u3000]*${LIST_SIGN}[ \\t\\u3000]*(?=${UNIT_MARK})`, 'gmu')
/** The bullets of the other lines of such a list, some of which only continue: `- 元/m²。`; `- 2 -` is the number of a page. */
const BULLET = /^[ \t]*[-*•][ \t]+(?=[\p{Script=Han}（(“《]|\d{1,3}[.．、])/gmu
const FEWEST_BULLETS = 2
const SIGNS = anyOf(`-—–―*•·→⇒※>＞${LIST_SIGNS}`)
const LABEL = `(?:${ROLE_LABEL}|${BARE_ROLE_LABEL}|${PERSON_LABEL}|${TIME_LABEL})[：:]`
/** `——责任单位：市水利局`, `◆牵头部门：`: signs before a label, at the start of a line or sentence. */
const BULLET_AND_LABEL = new RegExp(`${SIGNS}(?<=(?:^|[\\n。；])[ \\t\\u3000]*${SIGNS})${SIGNS}{0,2}[ \\t\\u3000]*(?=${LABEL})`, 'gu')

/** `▲牵头：城管科　▲配合：各社区`: a sign before a further label of the line. */
const SIGN_BETWEEN_LABELS = new RegExp(`(?<=\\S)[ \\t\\u3000]+${SIGNS}{1,2}[ \\t\\u3000]*(?=${LABEL})`, 'gu')

/** The bullets of Markdown, in a text that puts them before the marks of its units; and signs before labels of roles. */
export const listBullets: CleaningStep = {
  name: 'bullets of a list',
  edits: (text) => {
    const isListed = [...text.matchAll(BULLET_AND_MARK)].length >= FEWEST_BULLETS
    const signed = [...text.matchAll(SIGN_AND_MARK)]
    const found = [
      ...(isListed ? text.matchAll(BULLET) : []),
      ...(signed.length >= FEWEST_BULLETS ? signed : []),
      ...text.matchAll(BULLET_AND_LABEL),
    ]
    const between = [...text.matchAll(SIGN_BETWEEN_LABELS)]
    return [
      ...found.map(({ index, 0: bullet }): Edit => ({ start: index, end: index + bullet.length })),
      ...between.map(({ index, 0: sign }): Edit => ({ start: index, end: index + sign.length, put: '；' })),
    ].sort((a, b) => a.start - b.start)
  },
}
