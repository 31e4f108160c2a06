import { type Assigned, type AssignmentOptions, assignmentsIn } from '../../../server/extraction/departments/assignments.ts'
import type { DepartmentMention, OpenEndedMention } from '../../../server/extraction/findings.ts'
import { plainDocument } from '../../../server/formats/txt.ts'
import { folded } from '../../../server/lexicon/folded.ts'
import { read } from '../../../server/reading/read.ts'

const ROLES = { lead: '牵头', responsible: '责任', support: '配合', guide: '指导' } as const

/** What brackets assign, one line a body: 牵头 市司法局; classes end in *, open-ended groups in …. */
export function assigned(brackets: string, options: Partial<AssignmentOptions> = {}): readonly string[] {
  const script = { text: brackets, plain: folded(brackets) }
  const inner = { start: 1, end: brackets.length - 1 }
  return assignmentsIn(script, inner, options).map(line)
}

function line({ role, name, kind }: Assigned): string {
  return `${ROLES[role]} ${name}${kind === 'collective' ? '*' : kind === 'open-ended' ? '…' : ''}`
}

/** The departments that a document's measures name: 1 责任 区财政局; classes end in *, open-ended groups in …, standing ones in +. */
export function departmentsOf(text: string): readonly string[] {
  const reading = read(plainDocument('notice.txt', new TextEncoder().encode(text)))
  return [...reading.departments, ...reading.openEnded].map(mentionLine)
}

function mentionLine(mention: DepartmentMention | OpenEndedMention): string {
  const words = 'name' in mention ? mention.name : `${mention.surface}…`
  const marks = 'name' in mention ? `${mention.collective ? '*' : ''}${mention.standing ? '+' : ''}` : ''
  return `${mention.measure} ${ROLES[mention.role]} ${words}${marks}`
}

/** The departments of a notice whose one measure is this sentence. */
export function namedIn(sentence: string): readonly string[] {
  const notice = [
    '柳州市人民政府关于加强某项工作的通知',
    '柳政发〔2024〕5号',
    '各区人民政府：',
    '现通知如下。',
    `一、${sentence}`,
    '柳州市人民政府',
    '2024年8月20日',
  ]
  return departmentsOf(notice.join('\n')).map((line) => line.replace(/^1 /, ''))
}
