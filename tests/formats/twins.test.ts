import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { sourceIn, sourceOf, wronglyCut } from './reading.ts'

/** Tasks, departments with roles and deadlines, blanks and labels aside: what a document says in any format. */
async function saidIn(name: string): Promise<readonly string[]> {
  const { measures, targets } = filePrediction(await sourceOf(name))
  const bare = (words: string) => words.replaceAll(/\s+/g, '')
  return measures.flatMap(({ id, text, departments }) => [
    bare(text),
    ...departments.map(({ role, name: department }) => `${bare(text)} ${role} ${bare(department)}`),
    ...targets.filter(({ measure, kind }) => measure === id && kind === 'deadline').map(({ to }) => `${bare(text)} ${to}`),
  ])
}

/** Ten Word files with numbers that Word makes and task tables with a header of two lines, and what LibreOffice makes of them. */
describe('one document in several formats', () => {
  it.each(Array.from({ length: 10 }, (_, index) => String(index + 1).padStart(2, '0')))(
    '%s says the same as Word, web page, PDF and text',
    async (name) => {
      const word = await saidIn(`${name}.docx`)
      expect(word.length).toBeGreaterThan(12)
      expect(await saidIn(`${name}.html`)).toEqual(word)
      expect(await saidIn(`${name}.pdf`)).toEqual(word)
      expect(await saidIn(`${name}.txt`)).toEqual(word)
      expect(wronglyCut(await sourceOf(`${name}.pdf`))).toEqual([])
    },
  )

  it('may be a table with commas, with lines in its cells, facts above its header, and a header of two lines', async () => {
    const rows = ['任务台账,,,,', '填报单位：区住建局,,,填报日期：,', '序号,建设任务,责任单位,,完成时限', ',,牵头,配合,']
    const tasks = ['1,"新增学位5000个，\n惠及居民300户",区教育局,"区财政局、区规划局",2023年11月底', '2,建成水库,,区财政局,2023年12月底']
    const { measures, goals } = filePrediction(await sourceIn('a.csv', [...rows, ...tasks].join('\n')))
    expect(goals).toEqual([])
    expect(measures.map(({ departments }) => departments.map(({ role, name }) => `${role} ${name}`))).toEqual([
      ['lead 区教育局', 'support 区财政局', 'support 区规划局'],
      ['lead 区教育局', 'support 区财政局'],
    ])
  })

  it('may be a table with commas', async () => {
    const { layout, text } = await sourceIn(
      'a.csv',
      '重点任务分工表,,\n序号,工作任务,牵头单位\n1,"新增学位5000个,",市教育局\n2,建成水库,市水利局\n',
    )
    expect(layout).toMatchObject({ format: 'sheets', tables: [{ cells: { length: 9 } }] })
    expect(text.split('\n').slice(0, 4)).toEqual(['重点任务分工表', '序号', '工作任务', '牵头单位'])
  })
})
