import { checkIds } from '../../../graphql/limits.ts'
import type { Partner } from '../../../neo4j/store/connections.ts'
import type { DepartmentKind } from '../../../neo4j/store/records.ts'
import { addressOf, choiceParameter, idParameter, numberParameter, textsParameter } from '../../address.ts'
import { type Columns, namesOf, type TableExport, tableOf } from './table.ts'

const KINDS: Readonly<Record<DepartmentKind, string>> = {
  body: '机关',
  collective: '统称',
  'open-ended': '开放式列举',
  organisation: '组织或企业',
}

/** The departments that a department works with, and which of them leads. */
export const networkTable: TableExport = {
  parameters: ['department', 'line', 'document', 'limit'],
  async table(store, request) {
    const documents = textsParameter(request, 'document')
    const line = choiceParameter(request, 'line', ['false', 'true']) === 'true'
    const found = await store.network({
      id: idParameter(request, 'department', 'the department whose network is shown'),
      line,
      documents: documents && checkIds('document', documents),
      limit: numberParameter(request, 'limit', 300, 300),
    })
    if (!found) return null
    const { node } = addressOf(request)
    const columns: Columns<Partner> = [
      ['共事的部门', ({ department }) => department.name],
      ['类别', ({ department }) => KINDS[department.kindOfDepartment]],
      ['共同措施', ({ together }) => together],
      ['本部门牵头', ({ ledBy }) => ledBy],
      ['对方牵头', ({ leads }) => leads],
      ['共同牵头', ({ bothLead }) => bothLead],
      ['共同负责', ({ bothAnswer }) => bothAnswer],
      ['一方配合', ({ takesPart }) => takesPart],
      ['文件数', ({ documents }) => documents],
      ['链接', ({ department }) => node(department.id)],
    ]
    const { name, lineName } = found.department
    return tableOf(`${line && lineName !== null ? `${lineName}条线` : name}协作网络`, columns, found.partners, [
      documents && `只看${await namesOf(store, documents)}`,
    ])
  },
}
