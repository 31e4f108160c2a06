import { endsAsName } from '../../../lexicon/names.ts'
import type { LineRule } from '../lineRule.ts'

export const glossOfSubject: LineRule = {
  name: 'gloss in brackets behind a name',
  does: 'A sentence continues after a name with a gloss in brackets if the next line starts with what the department does.',
  examples: [{ lines: ['省网信办（省网络安全和信息化领导小组办公室）', '负责统筹协调全省数据安全工作。'], says: 'joins' }],
  answer: ({ state, line }) => {
    if (!/[）)]$/.test(state.tail) || !ACTS.test(line.words)) return null
    const open = Math.max(state.tail.lastIndexOf('（'), state.tail.lastIndexOf('('))
    return open > 0 && endsAsName(state.tail.slice(Math.max(0, open - LONGEST_NAME), open)) ? 'joins' : null
  },
}

const LONGEST_NAME = 24
const ACTS = /^(负责|牵头|会同|联合|配合|要(?![求点素])|应|须|按照|依法|组织|制定|统筹|指导)/
