import { endsAsName, endsSurelyAsName } from '../../../lexicon/names.ts'
import type { Role } from '../../../lexicon/roles.ts'
import type { RowDepartments } from '../../../tables/taskRow.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Rule } from '../../rule.ts'

/** 省经信厅、省科技厅|按职责分工负责 below 牵头单位: both lead, each in its own part. */
const EACH_ITS_PART = /^[^，,；;。]*按(?:照)?(?:各自)?职责(?:分工)?(?:分别|共同)?(?:负责|落实)?$/u

function asLeading<T extends { readonly assigned: readonly Assigned[] }>(cell: T): T {
  return { ...cell, assigned: cell.assigned.map((one) => ({ ...one, role: 'lead' as const })) }
}

/** The parts of a cell that name departments, each with its role. */
function parted(
  { role, span, isParted, hasPersons }: RowDepartments,
  plain: string,
): readonly { readonly role: Role; readonly span: Span }[] {
  if (hasPersons) return namesAmongPersons(plain, span).map((part) => ({ role, span: part }))
  const slash = isParted ? plain.slice(span.start, span.end).search(/\s*\/\s*/) : -1
  if (slash < 0) return [{ role: isParted && !SEVERAL.test(plain.slice(span.start, span.end)) ? 'lead' : role, span }]
  const at = span.start + slash
  // 市住建局/市财政局、各区政府 below 牵头/配合单位: the first part leads, the second supports
  const behind = at + (/^\s*\/\s*/.exec(plain.slice(at, span.end))?.[0].length ?? 0)
  return [
    { role: 'lead', span: { start: span.start, end: at } },
    { role: 'support', span: { start: behind, end: span.end } },
  ]
}

/** 市住建局、市财政局; a single name below 牵头单位/配合单位 leads. */
const SEVERAL = /[、，,；;\s]\S/u

/** How many characters the name of a person has: 张某, 张某某. */
const LENGTHS_OF_PERSONS = [2, 3]

/** 县住建局王××, 巴河镇陈×: the name of a person of which only the first character is printed. */
const BEFORE_MASKED_PERSON = /^(?<name>.+?)\p{Script=Han}[×xX*＊○〇]{1,2}$/u

/** 市住建局（张某）, 市住建局 张某 below 责任单位及责任人: the words that end as names, or are classes. */
function namesAmongPersons(plain: string, { start, end }: Span): readonly Span[] {
  return [...plain.slice(start, end).matchAll(/[^\s/()（）、,，;；:：]+/gu)].flatMap(({ index, 0: words }) => {
    const name = nameBeforePerson(words)
    return name === null ? [] : [{ start: start + index, end: start + index + name.length }]
  })
}

function nameBeforePerson(words: string): string | null {
  if (endsAsName(words) || /^各/u.test(words)) return words
  const before = BEFORE_MASKED_PERSON.exec(words)?.groups?.name ?? ''
  if (endsAsName(before)) return before
  // 市住建局张某, 教育部李某某
  return LENGTHS_OF_PERSONS.map((length) => words.slice(0, -length)).find(endsSurelyAsName) ?? null
}

/** The cells of a task table that name the departments. */
export const taskCells: Rule = {
  name: 'task-cells',
  does: 'Reads the departments of a task from the cells of its row, in the role given by the column header.',
  doesInChinese: '从任务所在行的单元格读取部门，职责由所在列的表头决定。',
  examples: ['序号 | 工作任务 | 牵头单位 | 责任单位', '最高人民法院、最高人民检察院、国家知识产权局 below 指导部门'],
  find({ outline, text, conventions }) {
    const script = { text, plain: outline.text.folded }
    return joined(
      outline.measures.flatMap((measure) => {
        if (measure.row === null) return []
        const read = measure.row.departments
          .flatMap((cell) => parted(cell, script.plain))
          .map(({ role, span }) => {
            const cell = assignmentIn(script, span, { ...optionsAt(conventions, span.start), role, trusted: true })
            return role === 'lead' && EACH_ITS_PART.test(script.plain.slice(span.start, span.end)) ? asLeading(cell) : cell
          })
        const mentions = mentionsOf(
          measure,
          this.name,
          read.flatMap(({ assigned }) => assigned),
        )
        return [{ ...mentions, refused: read.flatMap(({ refused }) => refused) }]
      }),
    )
  },
}
