import { describe, expect, it } from 'vitest'
import { ALARM_KINDS } from '../../server/alarms/alarm.ts'
import { ALARM_RULES, placedAlarms } from '../../server/alarms/alarms.ts'
import { sharedNumbers } from '../../server/alarms/corpus.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

const reading = (text: string, name = 'a.txt') => read(plainDocument(name, Buffer.from(text)))
const alarmsIn = (text: string) => placedAlarms(reading(text)).map(({ kind, words, line }) => [kind, words, line])

/** A notice signed on 20 August 2024. */
const notice = (...lines: readonly string[]) =>
  [
    '柳州市人民政府关于加强水利工作的通知',
    '柳政发〔2024〕5号',
    '各区人民政府：',
    '现通知如下。',
    ...lines,
    '柳州市人民政府',
    '2024年8月20日',
  ].join('\n')

const CLEAN = [
  '一、建设水库，完善灌溉设施。（市水利局负责）',
  '二、建设渠道，提高输水能力。（市财政局、市水利局负责）',
  '三、推广节水，到2025年底前降低用水定额。（市农业农村局负责）',
  '四、加强巡查，及时排除隐患。（市应急管理局负责）',
  '五、开展宣传，提高节水意识。（市教育局负责）',
] as const
const withLine = (index: number, line: string) => notice(...CLEAN.map((words, at) => (at === index ? line : words)))

describe('a document that is read well raises no alarm', () => {
  it.each([
    ['a notice', notice(...CLEAN)],
    ['one without departments', notice('一、建设水库。完善灌溉设施。', '二、建设渠道。提高输水能力。', '三、推广节水。降低用水定额。')],
    [
      'times and remarks among the names',
      withLine(1, '二、建设渠道，提高输水能力。（市财政局、市水利局负责，2025年6月底前完成，长期坚持）'),
    ],
    ...['市水利局牵头，市财政局参与', '市水利局、财政局参与', '市水利局负责，市财政局配合'].map((again) => [
      `departments named twice in one task: ${again}`,
      withLine(1, `二、建设渠道。〔市水利局牵头，市财政局参与〕建成后原则上不再改动渠道走向。（${again}）`),
    ]),
    ['examples in brackets', withLine(1, '二、建设渠道，不得新建算力中心（包括通算中心、智算中心）。\n（市财政局负责）')],
    ['examples of what is meant', withLine(1, '二、建设渠道，用好各类平台（如市公共服务中心、市信息中心）。（市财政局负责）')],
    ['a definition', withLine(1, '二、建设渠道，做好登记，由窗口受理（即市政务服务中心窗口）。（市财政局负责）')],
    ['a gloss behind a name', withLine(1, '二、建设渠道，提高输水能力，方案报市水利局（市河长制办公室）。（市财政局负责）')],
    ['a label of a time or a person', withLine(1, '二、建设渠道，提高输水能力。\n牵头单位：市水利局\n完成时限：2025年6月\n联系人：张三')],
    ['a label before text', withLine(1, '二、建设渠道，提高输水能力。其中：市财政局统筹资金，市水利局组织施工。（市财政局负责）')],
    ['a deadline some weeks before the signature', withLine(2, '三、推广节水，2024年6月底前降低用水定额。（市农业农村局负责）')],
    [
      'a table of tasks',
      withLine(4, '五、开展宣传。（市教育局负责）\n附件\n序号\t任务\t责任单位\n1\t建设水库\t市水利局\n2\t建设渠道\t市财政局'),
    ],
    ['persons behind a label', withLine(1, '二、建设渠道，提高输水能力。（责任领导：杜某、丁某某；牵头单位：市水利局）')],
    [
      'a record that says the same as the text',
      `实施日期：2024-09-01\n失效日期：2029-08-31\n${withLine(4, '五、本通知自2024年9月1日起施行，有效期5年。（市教育局负责）')}`,
    ],
    [
      'a short letter',
      '柳州市人民政府关于同意设立市节水办的批复\n柳政函〔2024〕8号\n市水利局：\n同意设立市节水办，请认真组织实施。\n柳州市人民政府\n2024年8月20日',
    ],
  ])('%s', (_, text) => {
    expect(alarmsIn(text)).toEqual([])
  })
})

describe('what is read badly raises an alarm, with its words and its line', () => {
  it.each([
    ['LABEL_UNKNOWN', withLine(1, '二、建设渠道，提高输水能力。\n对口处置：市财政局、市水利局'), '对口处置：市财政局、市水利局', 7],
    ['NAMES_UNREAD', withLine(1, '二、建设渠道，提高输水能力。\n责任单位：结合实际加快制定具体办法'), '结合实际加快制定具体办法', 7],
    [
      'NAMES_UNREAD',
      '关于加强防汛工作的通知\n一、职责分工\n1.市水利局：负责巡查。\n2.市财政局：负责落实经费。\n3.综合执法片：负责清淤，疏通管网。',
      '综合执法片',
      5,
    ],
    [
      'NAME_IMPLAUSIBLE',
      withLine(1, '二、建设渠道，提高输水能力。（责任单位：柳州市水利局水利工程科技创新服务中心信息化建设科技推广办公室）'),
      '柳州市水利局水利工程',
      6,
    ],
    ['MEASURE_WITHOUT_DEPARTMENT', withLine(1, '二、建设渠道，提高输水能力。'), '建设渠道，提高输水能力。', 6],
    [
      'MEASURE_UNFINISHED',
      withLine(4, '五、开展宣传，提高节水意识，组织学校、社区开展活动，建立长效'),
      '宣传，提高节水意识，组织学校、社区开展活动，建立长效',
      9,
    ],
    ['NUMBERING_GAP', notice(...CLEAN.slice(0, 2), ...CLEAN.slice(3)), CLEAN[3], 7],
    ['DEADLINE_BEFORE_SIGNATURE', withLine(2, '三、推广节水，2014年底前降低用水定额。（市农业农村局负责）'), '2014年底前', 7],
    [
      'NOTHING_FOUND',
      `节水工作手册\n${'水库是蓄水的建筑物，渠道是输水的建筑物，两者都要定期检查。'.repeat(8)}\n参见《节约用水工作的若干说明》一书。`,
      '节水工作手册',
      1,
    ],
    [
      'TABLE_UNREAD',
      withLine(
        4,
        '五、开展宣传。（市教育局负责）\n附件\n人员类别\t参保渠道\t缴费方式\n在职职工\t用人单位\t代扣\n城乡居民\t社区\t自行缴纳\n在校学生\t学校\t代收',
      ),
      '人员类别',
      11,
    ],
    [
      'TABLE_UNREAD',
      withLine(4, '五、开展宣传：序号重点工作工作时限承办责任人1节水宣传视情安排张某2水源巡查视情安排李某'),
      '序号重点工作工作时限承办责任人',
      9,
    ],
    [
      'RECORD_DISPUTED',
      `实施日期：2024-09-01\n失效日期：2030-01-01\n${withLine(4, '五、本通知自2024年9月1日起施行，有效期5年。')}`,
      '2030-01-01',
      2,
    ],
    [
      'RECORD_DISPUTED',
      `实施日期：2024-08-20\n失效日期：2032-08-20\n${withLine(4, '五、本通知自印发之日起施行，有效期5年。')}`,
      '2032-08-20',
      2,
    ],
  ])('%s', (kind, text, words, line) => {
    const found = alarmsIn(text)
    expect(found.map(([one]) => one)).toContain(kind)
    expect(found.find(([one]) => one === kind)?.slice(1)).toEqual([expect.stringContaining(words), line])
  })

  it('the words are the slice of the source', () => {
    const text = withLine(1, '二、建设渠道，\n提高 输水能力。\n对口处置：市财政局、市水利局')
    for (const { words, start, end } of placedAlarms(reading(text))) expect(text.slice(start, end)).toBe(words)
  })
})

it('there is one rule for each kind, with examples', () => {
  expect(ALARM_RULES.map(({ kind }) => kind)).toEqual([...ALARM_KINDS])
  expect(ALARM_RULES.filter(({ examples }) => examples.length === 0)).toEqual([])
})

it('two documents with one number and two titles are an alarm of the corpus; two copies of one document are none', () => {
  const one = reading(notice(...CLEAN), 'one.txt')
  const other = reading(notice(...CLEAN).replace('加强水利工作', '加强节水工作'), 'other.txt')
  expect(sharedNumbers([one, other])).toEqual([{ number: '柳政发〔2024〕5号', names: ['one.txt', 'other.txt'] }])
  expect(sharedNumbers([one, reading(notice(...CLEAN), 'copy.txt')])).toEqual([])
})
