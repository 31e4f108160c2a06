import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { describeWithDatabase } from '../database.ts'
import { loadSeeds, serving } from '../servedSeeds.ts'
import { asking } from './ask.ts'

interface Named {
  readonly label: string | null
  readonly assignments: { readonly edges: readonly { readonly role: string | null; readonly node: { readonly name: string } }[] }
}

describeWithDatabase('measures as files', loadSeeds, (database) => {
  const served = serving(database)
  const ask = asking(database)
  const file = (format: string, asked: Record<string, string>) =>
    fetch(`${served.address}/export/measures.${format}?${new URLSearchParams({ asOf: '2024-06-30', ...asked })}`)

  it('hold every measure of the filter once, in the order asked for, with all departments', async () => {
    const where = { level: ['DISTRICT'] }
    const { data } = await ask(
      'query ($where: MeasureFilter) { measures(where: $where, first: 100, orderBy: NEXT_DUE_ASC, dueAsOf: "2024-06-30") { totalCount nodes { label assignments(first: 50) { edges { role node { name } } } } } }',
      { where },
    )
    const response = await file('csv', { where: JSON.stringify(where), orderBy: 'NEXT_DUE_ASC' })
    const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.length).toBe(data.measures.totalCount)
    expect(rows.length).toBeGreaterThan(50)
    const nodes = data.measures.nodes as readonly Named[]
    expect(rows.slice(0, 100).map((row) => row.序号)).toEqual(nodes.map(({ label }) => label ?? ''))
    nodes.forEach(({ assignments }, at) => {
      const said = `${rows[at]?.部门} ${rows[at]?.其他单位}`
      for (const { node } of assignments.edges) expect(said).toContain(node.name)
      const none = assignments.edges.length === 0
      expect([rows[at]?.部门 === '', rows[at]?.是否点名 === '']).toEqual([none, none])
      const leads = assignments.edges.filter(({ role }) => role === 'LEAD')
      if (leads.length > 0) expect([rows[at]?.部门, rows[at]?.角色]).toEqual([leads[0]?.node.name, '牵头'])
    })
  })

  it('hold the industries of each measure, and those of tasks too', async () => {
    const where = { industry: ['ind:C'] }
    const { data } = await ask(
      'query ($where: MeasureFilter) { measures(where: $where, first: 100) { nodes { id label industries { nodes { name } } } } }',
      { where },
    )
    const nodes = data.measures.nodes as readonly {
      readonly label: string | null
      readonly industries: { readonly nodes: readonly { readonly name: string }[] }
    }[]
    const rows = parse(await (await file('csv', { where: JSON.stringify(where) })).text(), { bom: true, columns: true }) as Record<
      string,
      string
    >[]
    expect(nodes.length).toBeGreaterThan(1)
    expect(rows.map((row) => row.产业)).toEqual(nodes.map(({ industries }) => industries.nodes.map(({ name }) => name).join('、')))
    const tasks = await fetch(`${served.address}/export/tasks.csv?${new URLSearchParams({ where: JSON.stringify(where) })}`)
    const taskRows = parse(await tasks.text(), { bom: true, columns: true }) as Record<string, string>[]
    expect(taskRows.length).toBeGreaterThan(1)
    for (const { 任务内容, 产业 } of taskRows) expect(产业).toBe(rows.find((row) => row.任务内容 === 任务内容)?.产业)
  })

  it('hold measures that name no department as well', async () => {
    const where = JSON.stringify({ hasDepartment: false })
    const { data } = await ask('{ measures(where: { hasDepartment: false }) { totalCount } }')
    const rows = parse(await (await file('csv', { where })).text(), { bom: true, columns: true }) as Record<string, string>[]
    expect(data.measures.totalCount).toBeGreaterThan(0)
    expect(rows.map((row) => `${row.部门}${row.角色}${row.是否点名}${row.其他单位}`)).toEqual(Array(data.measures.totalCount).fill(''))
  })

  it('are a workbook with what was chosen in its head', async () => {
    const where = JSON.stringify({ assignment: { line: ['财政'] } })
    const { data } = await ask('{ measures(where: { assignment: { line: ["财政"] } }) { totalCount } }')
    const { sheets } = await readXlsx(await (await file('xlsx', { where, title: '财政条线', choice: '条线：财政' })).arrayBuffer())
    expect(sheets[0]?.rows).toHaveLength(4 + data.measures.totalCount)
    expect(sheets[0]?.rows[1]?.[0]).toContain('条线：财政')
  })

  it('refuse what is no filter', async () => {
    expect((await file('csv', { where: '{"plaze": ["place:410702"]}' })).status).toBe(400)
    expect((await file('csv', { plaze: 'place:410702' })).status).toBe(400)
  })
})
