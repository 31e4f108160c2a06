import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { loadFiles, tallyOf } from '../../server/cli/loadFiles.ts'
import { documentReader } from '../../server/cli/reader.ts'
import { type Database, run } from '../../server/neo4j/database.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { describeWithDatabase } from './database.ts'

const notice = (city: string, number: string, tasks: readonly string[]) =>
  [
    `${city}人民政府办公室关于优化营商环境的通知`,
    number,
    '各县（市、区）人民政府，市直各部门：',
    '为深入贯彻党中央、国务院关于深化“放管服”改革、优化营商环境的决策部署，加快打造市场化、法治化、国际化营商环境，现就有关事项通知如下。',
    '一、重点任务',
    ...tasks.map(
      (task, index) =>
        `${index + 1}.${task}。推行全程网上办，压缩办理时间，减少申请材料，提升集成服务质效，减轻企业负担。（责任单位：市税务局）`,
    ),
  ].join('\n')

const PINGLIANG = notice('平凉市', '平政办发〔2023〕51号', ['优化企业开办', '提升纳税服务'])
const LONGNAN = notice('陇南市', '陇政办发〔2023〕44号', ['便利不动产登记', '规范涉企收费'])

const HELD =
  'MATCH (p:Policy) OPTIONAL MATCH (m:Measure {document: p.id}) RETURN p.id AS id, p.sourceName AS name, count(m) AS measures ORDER BY name'

async function loaded(database: Database, text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'notices-'))
  try {
    await writeFile(path.join(folder, 'two.txt'), text)
    const loader = await createLoader(database, documentReader, 'test')
    return tallyOf(await loadFiles([path.join(folder, 'two.txt')], loader, { say: () => undefined }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

describeWithDatabase('a file with two notices', [], (database) => {
  it('is two documents, each with its own measures', async () => {
    expect(await loaded(database, `${PINGLIANG}\n${LONGNAN}`)).toBe('2 loaded')
    expect(await run(database, HELD)).toEqual([
      { id: 'doc:平政办发〔2023〕51号', name: 'two.txt#1', measures: 2 },
      { id: 'doc:陇政办发〔2023〕44号', name: 'two.txt#2', measures: 2 },
    ])
    const [row] = await run(
      database,
      'MATCH (p:Policy {id: $id})-[:HAS_MEASURE|HAS_SECTION*1..2]->(m:Measure) RETURN collect(m.heading) AS headings',
      {
        id: 'doc:陇政办发〔2023〕44号',
      },
    )
    expect(row?.headings).toEqual(expect.arrayContaining(['便利不动产登记', '规范涉企收费']))
  })

  it('is unchanged when it is loaded again, and only what was edited is read again', async () => {
    expect(await loaded(database, `${PINGLIANG}\n${LONGNAN}`)).toBe('2 unchanged')
    const longer = notice('陇南市', '陇政办发〔2023〕44号', ['便利不动产登记', '规范涉企收费', '加强知识产权保护'])
    expect(await loaded(database, `${PINGLIANG}\n${longer}`)).toBe('1 unchanged, 1 replaced')
    expect((await run(database, HELD)).map(({ measures }) => measures)).toEqual([2, 3])
  })
})
