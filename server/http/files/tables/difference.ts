import { type Change, strongest } from '../../../comparison/changes.ts'
import { type Difference, differenceOf } from '../../../comparison/difference.ts'
import { ROLE_NAMES } from '../../../exports/taskRow.ts'
import { checkIds } from '../../../graphql/limits.ts'
import type { Role } from '../../../neo4j/store/records.ts'
import type { Naming, SideMeasure } from '../../../neo4j/store/sides.ts'
import { titleOf } from '../../../neo4j/store/titles.ts'
import { addressOf, idParameter, textsParameter } from '../../address.ts'
import { type Columns, namesOf, type TableExport, tableOf } from './table.ts'

const KINDS: Readonly<Record<Difference['kind'], string>> = {
  GAINED: '增加',
  LOST: '减少',
  TIGHTENED: '更紧',
  LOOSENED: '更松',
  CHANGED: '有松有紧',
  KEPT: '无可量出的变化',
}
const CHANGES: Readonly<Record<Change['what'], string>> = { FIGURE: '数字', DEADLINE: '期限', ROLE: '角色' }

/** The tasks gained, lost and tightened from one document to the next. */
export const differenceTable: TableExport = {
  parameters: ['left', 'right', 'department', 'line'],
  async table(store, request) {
    const [department, line] = [textsParameter(request, 'department'), textsParameter(request, 'line')]
    const whose = department || line ? { department: department && checkIds('department', department), line } : null
    const [left, right] = await store.sides(
      idParameter(request, 'left', 'the earlier document'),
      idParameter(request, 'right', 'the later document'),
    )
    if (!left || !right) return null
    const { node } = addressOf(request)
    const columns: Columns<Difference> = [
      ['增减', ({ kind }) => KINDS[kind]],
      ['前一份文件', () => titleOf(left.node)],
      ['前序号', (each) => each.left?.measure.label ?? null],
      ['前任务', (each) => each.left?.measure.text ?? null],
      ['前角色', (each) => roleOf(each.left?.namings)],
      ['后一份文件', () => titleOf(right.node)],
      ['后序号', (each) => each.right?.measure.label ?? null],
      ['后任务', (each) => each.right?.measure.text ?? null],
      ['后角色', (each) => roleOf(each.right?.namings)],
      ['变化', ({ changes }) => changes.map(changeInWords).join('；')],
      ['文字相近', ({ similarity }) => (similarity === null ? null : Math.round(similarity * 100) / 100)],
      ['另一份文件交给', ({ elsewhere }) => (elsewhere ? departmentsOf(elsewhere) : null)],
      ['前链接', (each) => (each.left ? node(each.left.measure.id) : null)],
      ['后链接', (each) => (each.right ? node(each.right.measure.id) : null)],
    ]
    return tableOf(`任务增减：${titleOf(left.node)}—${titleOf(right.node)}`, columns, differenceOf(left, right, whose), [
      department && (await namesOf(store, department)),
      line && `条线：${line.join('、')}`,
    ])
  },
}

function roleOf(namings: readonly Naming[] | undefined): string | null {
  const role = strongest(namings ?? [])
  return role && ROLE_NAMES[role]
}

/** 期限：2023年底→2022年底（更紧） */
function changeInWords({ what, left, right, tightened }: Change): string {
  const words = (side: string | null) => (side === null ? '无' : what === 'ROLE' ? ROLE_NAMES[side as Role] : side)
  const how = tightened === null ? '不同' : tightened ? '更紧' : '更松'
  return `${CHANGES[what]}：${words(left)}→${words(right)}（${how}）`
}

const departmentsOf = ({ assignments }: SideMeasure): string =>
  [...new Set(assignments.map(({ department }) => department.name))].join('、') || '（没有写明部门）'
