import { describe, expect, it } from 'vitest'
import { readingOf } from '../harness.ts'

/** Departments, offices, organisations and classes of several kinds and levels. */
const SUBJECTS = [
  ...[
    '市商务局',
    '国家发展改革委',
    '省教育厅',
    '县卫健局',
    '各县区',
    '各镇街',
    '市委组织部',
    '市大数据中心',
    '人民银行海州分行',
    '市税务局',
    '海州海关',
  ],
  ...[
    '市消防救援支队',
    '教育部门',
    '市场监管部门',
    '市科协',
    '高新区管委会',
    '市公积金中心',
    '各街道办事处',
    '市供销社',
    '市城管执法局',
    '市委政法委',
  ],
  ...[
    '市水务集团',
    '县融媒体中心',
    '国网海州供电公司',
    '市农科院',
    '各中小学',
    '市、县（市、区）农业农村部门',
    '市图书馆',
    '国家统计局海州调查队',
  ],
]
/** Duties, most with verbs that no list has. */
const DUTIES = [
  ...[
    '制定实施细则',
    '开展专项检查',
    '搭建供需平台',
    '约谈相关企业',
    '查处违法行为',
    '兑付奖励资金',
    '摸排风险隐患',
    '设立服务窗口',
    '梳理事项清单',
  ],
  ...['受理企业申请', '研究解决问题', '划拨建设用地', '遴选试点项目', '牵头起草方案', '强化技术支撑', '提供数据支持', '压缩办理时限'],
]

type Sentence = (subject: string, other: string, duty: string) => string

/** The departments of measures that consist of one sentence each, one for each subject. */
function namedBy(sentence: Sentence, shift: number) {
  const others = (index: number) => SUBJECTS[(index + 1 + shift * 4) % SUBJECTS.length] as string
  const duty = (index: number) => DUTIES[(index * 5 + shift) % DUTIES.length] as string
  const sentences = SUBJECTS.map((subject, index) => sentence(subject, others(index), duty(index)))
  const units = sentences.map((words, index) => `${index + 1}.健全工作机制。${words}`)
  const { departments, openEnded, outline } = readingOf(`海州市某工作实施方案\n一、重点任务\n${units.join('\n')}\n`)
  return sentences.map((words, index) => {
    const measure = outline.measures[index]?.id
    const named = [
      ...departments.map(({ measure: of, name }) => ({ of, name })),
      ...openEnded.map(({ measure: of, surface }) => ({ of, name: surface })),
    ]
    return {
      words,
      subject: SUBJECTS[index] as string,
      other: others(index),
      named: named.filter(({ of }) => of === measure).map(({ name }) => name),
    }
  })
}

const SHIFTS = [0, 1, 2, 3]
const everywhere = (sentence: Sentence) => SHIFTS.flatMap((shift) => namedBy(sentence, shift))

const ALONE: readonly (readonly [string, Sentence])[] = [
  ['X does it', (x, _, v) => `${x}${v}。`],
  ['要', (x, _, v) => `${x}要${v}，确保取得实效。`],
  ['由', (x, _, v) => `对符合条件的企业，由${x}${v}。`],
  ['by a day', (x, _, v) => `${x}2025年底前${v}。`],
  ['within days', (x, _, v) => `${x}在3个工作日内${v}。`],
  ['after another clause', (x, _, v) => `做好统筹衔接，${x}${v}。`],
  ['as somebody demands', (x, y, v) => `${x}按照${y}要求${v}。`],
  ['reporting to somebody', (x, y) => `${x}每季度向${y}报送进展情况。`],
  ['before somebody agrees', (x, y) => `${x}提出意见，报${y}同意后组织实施。`],
]

const TOGETHER: readonly (readonly [string, Sentence])[] = [
  ['、', (x, y, v) => `${x}、${y}要${v}，确保取得实效。`],
  ['和', (x, y, v) => `${x}和${y}${v}。`],
  ['会同', (x, y, v) => `${x}要会同${y}${v}。`],
  ['牵头会同', (x, y, v) => `由${x}牵头会同${y}${v}。`],
  ['牵头 and 配合', (x, y, v) => `${x}牵头，${y}配合，${v}。`],
  ['one after the other', (x, y, v) => `${x}${v}；${y}负责做好宣传。`],
]

const NOBODY: readonly (readonly [string, Sentence])[] = [
  ['to whom one applies', (x) => `企业向${x}提出申请后，可享受优惠。`],
  ['who must agree', (x) => `项目经${x}批准后实施。`],
  ['who is informed', (x) => `将有关情况报${x}备案。`],
  ['whose rules hold', (x) => `按照${x}有关要求完善流程。`],
  ['where one goes', (x) => `企业可到${x}现场办理相关手续。`],
  ['whose support is sought', (x) => `积极争取${x}支持，优化流程。`],
  ['a mechanism', (x, y) => `建立${x}牵头、${y}配合的工作机制。`],
  ['what was done', (x) => `目前，${x}已建成示范基地，取得积极成效。`],
]

describe('who acts in a sentence, whatever the name and the duty', () => {
  it.each(ALONE)('one department: %s', (_, sentence) => {
    expect(everywhere(sentence).filter(({ named, subject }) => named.length !== 1 || named[0] !== subject)).toEqual([])
  })

  it.each(TOGETHER)('two departments: %s', (_, sentence) => {
    const wrong = everywhere(sentence).filter(({ named, subject, other }) => [...named].sort().join() !== [subject, other].sort().join())
    expect(wrong).toEqual([])
  })

  it.each(NOBODY)('nobody: %s', (_, sentence) => {
    expect(everywhere(sentence).filter(({ named }) => named.length > 0)).toEqual([])
  })
})
