import { endsAsName } from '../../../lexicon/names.ts'
import type { LineRule } from '../lineRule.ts'

export const glossOfSubject: LineRule = {
  name: 'gloss in brackets behind a name',
  does: 'A sentence goes on behind a name with a gloss in brackets, where the next line begins with what the department does.',
  examples: [{ lines: ['省网信办（省网络安全和信息化领导小组办公室）', '负责统筹协调全省数据安全工作。'], says: 'joins' }],
  answer: ({ state, line }) => {
    const { before } = /(?<before>[^（(。；]+)[（(][^（）()。]{1,60}[）)]$/.exec(state.tail)?.groups ?? {}
    if (before === undefined) return null
    return endsAsName(before) && ACTS.test(line.words) ? 'joins' : null
  },
}

const ACTS = /^(负责|牵头|会同|联合|配合|要(?![求点素])|应|须|按照|依法|组织|制定|统筹|指导)/
