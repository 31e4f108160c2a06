import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import type { SourceDocument } from '../../server/text/types.ts'
import { contentHash, describeWithDatabase, emptied } from './database.ts'

const TASK = '一、加强统筹协调，建立台账，按月通报。（责任单位：市住建局、市经科局）'
const notice = (name: string, title: string, number: string, day: string, body: string): SourceDocument => ({
  name: `${name}.txt`,
  sha256: Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64),
  text: `${title}\n${number}\n各县（市、区）人民政府，市直各部门：\n${body}\n${TASK}\n平凉市人民政府办公室\n${day}`.replace('\n\n', '\n'),
})
const OF = '平凉市人民政府办公室关于'

/** Documents of one place that cite one another by number, by title and by both. */
const MADE = [
  notice(
    'rule-2015',
    `${OF}印发《平凉市公租房管理办法》的通知`,
    '平政办发〔2015〕8号',
    '2015年3月10日',
    '现将《平凉市公租房管理办法》印发给你们。',
  ),
  notice(
    'rule-2021',
    `${OF}印发《平凉市公租房管理办法》的通知`,
    '平政办发〔2021〕9号',
    '2021年6月1日',
    '原《平凉市公租房管理办法》同时废止。',
  ),
  notice('rule-draft', '平凉市公租房管理办法（征求意见稿）', '', '2020年12月1日', '现就《平凉市公租房管理办法（征求意见稿）》征求意见。'),
  notice('cites-2012', `${OF}住房保障工作的通知`, '平政办发〔2012〕3号', '2012年2月1日', '根据《平凉市公租房管理办法》，制定本通知。'),
  notice('cites-2018', `${OF}加强住房保障工作的通知`, '平政办发〔2018〕3号', '2018年2月1日', '根据《平凉市公租房管理办法》，制定本通知。'),
  notice('cites-2023', `${OF}做好住房保障工作的通知`, '平政办发〔2023〕3号', '2023年2月1日', '根据《平凉市公租房管理办法》，制定本通知。'),
  notice(
    'cites-both',
    `${OF}推进住房保障工作的通知`,
    '平政办发〔2023〕4号',
    '2023年3月1日',
    '根据《平凉市公租房管理办法》（平政办发〔2015〕8号），制定本通知。',
  ),
  notice('points-2021', `${OF}印发政务公开工作要点的通知`, '平政办发〔2021〕20号', '2021年3月1日', '现将工作要点印发给你们。'),
  notice('points-2022', `${OF}印发政务公开工作要点的通知`, '平政办发〔2022〕20号', '2022年3月1日', '现将工作要点印发给你们。'),
  notice(
    'cites-points',
    `${OF}做好政务公开的通知`,
    '平政办发〔2023〕21号',
    '2023年4月1日',
    `根据《${OF}印发政务公开工作要点的通知》，制定本通知。`,
  ),
  notice('points-2020', `${OF}印发政务公开工作要点的通知`, '', '2020年3月1日', '现将工作要点印发给你们。'),
  notice('unnumbered', `${OF}优化营商环境的通知`, '', '2023年5月1日', '为优化营商环境，制定本通知。'),
  notice(
    'cites-unnumbered',
    `${OF}做好助企纾困的通知`,
    '平政办发〔2023〕54号',
    '2023年6月1日',
    `根据《${OF}优化营商环境的通知》，制定本通知。`,
  ),
  notice(
    'numbers-it',
    `${OF}推进惠企政策的通知`,
    '平政办发〔2023〕55号',
    '2023年7月1日',
    `根据《${OF}优化营商环境的通知》（平政办发〔2023〕51号），制定本通知。`,
  ),
  notice('no-place', '平凉市城市管理办法', '平政办发〔2016〕60号', '2016年7月1日', '为加强城市管理，制定本办法。'),
  notice(
    'cites-no-place',
    `${OF}加强市容管理的通知`,
    '平政办发〔2023〕61号',
    '2023年8月1日',
    '根据《城市管理办法》和《物业管理办法》，制定本通知。',
  ),
  notice('bare', '物业管理办法', '平政办发〔2016〕62号', '2016年9月1日', '为加强物业管理，制定本办法。'),
  notice(
    'clash-1',
    `${OF}加强城市供水管理的通知`,
    '平政办发〔2022〕70号',
    '2022年9月1日',
    '改造老旧供水管网，降低漏损率。\n严格水质检测，按月公布结果。\n更换智能水表，推行网上缴费。\n保护水源地，清理排污口。',
  ),
  notice(
    'clash-2',
    `${OF}做好森林防火的通知`,
    '平政办发〔2022〕70号',
    '2022年10月1日',
    '落实防火责任，严格火源管控。\n开展巡山护林，清除枯枝杂草。\n储备灭火物资，组建专业队伍。\n加强宣传教育，悬挂警示标语。',
  ),
  notice(
    'cites-clash',
    `${OF}加强水务工作的通知`,
    '平政办发〔2023〕71号',
    '2023年9月1日',
    `根据《${OF}加强城市供水管理的通知》（平政办发〔2022〕70号），制定本通知。`,
  ),
  notice(
    'cites-clash-number',
    `${OF}加强护林工作的通知`,
    '平政办发〔2023〕72号',
    '2023年9月2日',
    '根据平政办发〔2022〕70号文件，制定本通知。',
  ),
  notice(
    'corrects',
    `${OF}更正平政办发〔2023〕54号文件的通知`,
    '平政办发〔2023〕73号',
    '2023年9月3日',
    `${OF}做好助企纾困的通知（平政办发〔2023〕54号）有误，现予更正。`,
  ),
  notice(
    'names',
    `${OF}机构设置的通知`,
    '平政办发〔2023〕74号',
    '2023年9月4日',
    '市经济发展和科技信息化局（以下简称市经科局）统筹产业工作。',
  ),
]

async function filesIn(folder: string): Promise<readonly SourceDocument[]> {
  return Promise.all((await documentFiles(folder)).files.map(documentIn))
}

/** The same order at each run, by a linear congruential generator. */
function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  let state = seed
  const ranked = all.map((each) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return [state, each] as const
  })
  return ranked.sort(([one], [other]) => one - other).map(([, each]) => each)
}

describeWithDatabase('the graph', [], (database) => {
  it('is the same in whatever order documents are loaded, one by one or all at once', async () => {
    const sources = [
      ...(await filesIn('seeds')),
      ...(await filesIn('tests/development')),
      ...MADE,
      ...(await filesIn('tests/held-out')).slice(0, 10),
    ]
    const hashes: string[] = []
    for (const [order, isAtOnce] of [
      [sources, true],
      [sources.toReversed(), true],
      [shuffled(sources, 1), false],
      [shuffled(sources, 2), true],
      [shuffled(sources, 3), false],
    ] as const) {
      await emptied(database)
      const loader = createLoader(database, documentReader, 'test')
      for (const together of isAtOnce ? [order] : order.map((source) => [source])) await loader.loadMany(together)
      hashes.push(await contentHash(database))
    }
    expect(new Set(hashes).size).toBe(1)
  }, 600_000)
})
