import { isLabelAlone } from '../../lineKinds/assignment.ts'
import { isAttachmentHead } from '../../lineKinds/attachmentHead.ts'
import { isDate } from '../../lineKinds/date.ts'
import { isNote } from '../../lineKinds/note.ts'
import { endsWithComma } from '../../lineKinds/sentence.ts'
import { isSignature } from '../../lineKinds/signature.ts'
import type { LineRule } from '../lineRule.ts'

export const signature: LineRule = {
  name: 'signature',
  does: 'The name of a department above a date, a note, another signature or the end of the text is the signature.',
  examples: [
    { lines: ['长期坚持。', '甘肃省人民政府办公厅', '2023 年5 月10 日'], wrap: 40, below: 1, says: 'boundary' },
    { lines: ['长期坚持。', '国家发展改革委', '国家能源局', '2023年5月14日'], wrap: 40, below: 2, says: 'boundary' },
    { lines: ['长期坚持', '市发展和改革委员会', '市财政局', '2023年5月10日'], wrap: 40, below: 2, says: 'boundary' },
  ],
  answer: ({ lines, index, before, line }) =>
    isSignature(line.words) && !endsWithComma(before.words) && !isLabelAlone(before.words) && closesBelow(lines[index + 1]?.words)
      ? 'boundary'
      : null,
}

/** `（广元市发展和改革委员会代章）` below a department without its own seal. */
const SEALED_BY = /^[（(].{2,30}代章[）)]$/

function closesBelow(words: string | undefined): boolean {
  return words === undefined || isDate(words) || isNote(words) || isSignature(words) || isAttachmentHead(words) || SEALED_BY.test(words)
}
