import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
import { createLoader } from '../../../server/neo4j/loading/loader.ts'
import { pipelineVersion } from '../../../server/neo4j/loading/pipelineVersion.ts'
import { describeWithDatabase } from '../database.ts'
import { serving } from '../servedSeeds.ts'
import { asking } from './ask.ts'

const CHARGES = '全面实施行政许可中介服务收费项目清单管理，清理规范环境检测、招标代理、政府采购代理等涉及的违规收费行为。'
const ARREARS = '开展拖欠中小企业账款行为集中治理，严厉打击以不签合同、不开发票、不验收等方式变相拖欠的行为。'
const SURVEYS = '推动工程建设项目审批涉及的用地、规划、施工、验收各阶段测绘成果共享互认，强化多测合一改革成效。'
const ORDER = ['落实《优化营商环境条例》，对企业反映的问题限时答复。', '落实《优化营商环境条例》，推进一网通办。'] as const
const OF_PROVINCE = ['落实《江西省优化营商环境条例》，公布办事指南。', '落实《江西省优化营商环境条例》，清理收费。'] as const

function notice(city: string, number: string, measures: readonly (readonly [words: string, bureau: string])[]) {
  const lines = measures.map(([words, bureau], at) => `${at + 1}.${words}（责任单位：${bureau}）`)
  const text = [
    `${city}人民政府办公室关于优化营商环境的通知`,
    number,
    '市直各部门：',
    ...lines,
    `${city}人民政府办公室`,
    '2023年3月1日',
  ].join('\n')
  return { name: `${city}.txt`, sha256: createHash('sha256').update(text).digest('hex'), text }
}
const NOTICES = [
  notice('平凉市', '平政办发〔2023〕51号', [
    [ARREARS, '市工业和信息化局'],
    ['推行企业开办全程网上办理，压缩办理时间。', '市税务局'],
  ]),
  notice('昆明市', '昆政办〔2023〕16号', [
    [CHARGES, '市市场监督管理局'],
    [ARREARS, '市财政局'],
    [ORDER[0], '市司法局'],
  ]),
  notice('宜春市', '宜府办发〔2023〕2号', [
    [CHARGES, '市市场监督管理局'],
    [ARREARS, '市财政局'],
    [ORDER[1], '市司法局'],
    [OF_PROVINCE[0], '市司法局'],
  ]),
  notice('吉安市', '吉府办字〔2023〕7号', [
    [CHARGES, '市财政局'],
    [SURVEYS, '市自然资源局'],
    [OF_PROVINCE[1], '市司法局'],
  ]),
]
const [PINGLIANG, KUNMING, YICHUN] = ['place:620800', 'place:530100', 'place:360900'] as const

interface FoundTask {
  readonly tie: string
  readonly placeTotal: number
  readonly centre: { readonly caption: string }
  readonly here: readonly { readonly caption: string }[]
  readonly nearest: { readonly share: number; readonly measure: { readonly text: string } } | null
  readonly measures: readonly {
    readonly places: readonly { readonly name: string }[]
    readonly share: number | null
    readonly here: unknown
  }[]
}
const TASKS = `missingTotal presentTotal own { documents measures } places { place { name } measures } withoutLine { name }
  tasks { tie placeTotal centre { caption } here { caption } nearest { share measure { text } }
    measures { places { name } share here { quote document { id } } } }`

describeWithDatabase(
  'tasks that others have',
  async (database) => {
    const loader = createLoader(database, documentReader, pipelineVersion())
    for (const each of NOTICES) await loader.fill(each)
  },
  (database) => {
    const served = serving(database)
    const ask = asking(database)
    const found = async (place: string, args: string) => {
      const { data, codes } = await ask(`{ commonTasks(place: "${place}", ${args}) { ${TASKS} } }`)
      expect(codes).toEqual([])
      return data.commonTasks
    }
    const shown = ({ tasks }: { readonly tasks: readonly FoundTask[] }) =>
      tasks.map(({ tie, placeTotal, measures }) => [
        tie,
        placeTotal,
        measures.flatMap(({ places }) => places.map(({ name }) => name)).sort(),
      ])

    it('are counted by place, with their words, the nearest of the place itself, and what it has, too', async () => {
      const missing = await found(PINGLIANG, 'least: 2')
      expect(missing).toMatchObject({ missingTotal: 2, presentTotal: 1, own: { documents: 1, measures: 2 }, withoutLine: [] })
      expect(missing.places).toHaveLength(3)
      expect(shown(missing)).toEqual([
        ['SAME_WORDS', 3, ['吉安市', '宜春市', '昆明市']],
        // The ordinance of Jiangxi is not meant for Pingliang.
        ['DOCUMENT', 2, ['宜春市', '昆明市']],
      ])
      const [charges] = missing.tasks as readonly FoundTask[]
      expect(charges?.measures.filter(({ share, here }) => (share ?? 0) >= 0.9 && here !== null)).toHaveLength(2)
      expect(charges?.nearest?.share).toBeLessThan(0.2)
      const present = await found(PINGLIANG, 'least: 2, missing: false')
      expect(shown(present)).toEqual([['SAME_WORDS', 2, ['宜春市', '昆明市']]])
      expect(present.tasks[0].here).toHaveLength(1)
    })

    it('are those of a line, of years, of chosen places', async () => {
      const ofLine = await found(PINGLIANG, 'least: 2, line: "市场监管"')
      expect(shown(ofLine)).toEqual([['SAME_WORDS', 2, ['宜春市', '昆明市']]])
      expect(ofLine.withoutLine.map(({ name }: { name: string }) => name)).toEqual(['吉安市'])
      expect(await found(PINGLIANG, 'least: 1, to: 2022')).toMatchObject({ missingTotal: 0, places: [] })
      const chosen = await found(KUNMING, `least: 1, others: ["${YICHUN}"]`)
      expect(chosen.places.map(({ place }: { place: { name: string } }) => place.name)).toEqual(['宜春市'])
      expect(chosen).toMatchObject({ missingTotal: 0, presentTotal: 3 })
    })

    it('are not said to be missing where nothing is held', async () => {
      const { data } = await ask('{ jurisdictions(first: 100) { nodes { id level } } }')
      const held = new Set([PINGLIANG, KUNMING, YICHUN, 'place:360800'])
      const bare = data.jurisdictions.nodes.find(({ id, level }: { id: string; level: string }) => level === 'PROVINCE' && !held.has(id))
      expect(await found(bare.id, 'least: 1')).toMatchObject({ missingTotal: 0, own: { documents: 0 }, tasks: [] })
      expect(await found('place:none', 'least: 1')).toBeNull()
    })

    it('go away as a file, a row for each measure', async () => {
      const file = (format: string) => fetch(`${served.address}/export/commonTasks.${format}?place=${PINGLIANG}&least=2`)
      const rows = parse(await (await file('csv')).text(), { bom: true, columns: true }) as Record<string, string>[]
      expect(rows.map((row) => [row.有此任务的地区数, row.比较的地区数])).toEqual([
        ...Array(3).fill(['3', '3']),
        ...Array(2).fill(['2', '3']),
      ])
      const { sheets } = await readXlsx(await (await file('xlsx')).arrayBuffer())
      expect(sheets[0]?.rows).toHaveLength(rows.length + 1)
    })
  },
)
