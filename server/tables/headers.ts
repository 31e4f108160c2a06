import { roleOfLabel, TIME_LABEL } from '../lexicon/roles.ts'

/** What the cells of a column are, told by the words of its header. */
export type ColumnKind =
  | 'number'
  | 'group'
  | 'task'
  | 'content'
  | 'lead'
  | 'responsible'
  | 'support'
  | 'guide'
  | 'deadline'
  | 'indicator'
  | 'figure'
  | 'person'
  | 'catalogue'
  | 'note'

interface HeaderWords {
  readonly kind: ColumnKind
  readonly words: RegExp
  readonly examples: readonly string[]
}

const DEPARTMENT = '(?:单位|部门|科室|处室|机构|主体|司局|股室|地区|局委|厅局|委办局|地方)'

/** In the order in which they are tried: the first that fits the whole header counts. */
const HEADERS: readonly HeaderWords[] = [
  { kind: 'number', words: /^(?:序号|编号|项号|任务编号|任务序号|No\.?)$/i, examples: ['序号', '编号'] },
  {
    kind: 'person',
    words:
      /^(?:姓名|性别|职务|职称|联系人|联系电话|联系方式|电话|手机|身份证号码?|出生年月|组长|副组长|责任人|(?:责任|分管|包联|牵头|联系|主抓|包抓)[省市区县州]?(?:委|政府)?领导)/,
    examples: ['姓名', '联系电话', '责任人', '分管县领导'],
  },
  {
    kind: 'indicator',
    words: /^(?:[一二三]级)?(?:(?:主要|核心|具体|目标|发展|工作|考核|评价|监测|量化|绩效)*指标(?:名称|内容|项目|体系)?)$/,
    examples: ['指标', '指标名称', '主要指标', '二级指标'],
  },
  {
    kind: 'figure',
    words:
      /^(?:(?:20\d{2}年?)?(?:目标值?|实际值?|现状值?|基期值?|完成值|预期值?|规划值?|累计值?|标准值)|(?:计量)?单位|(?:指标)?属性|20\d{2}年?|基期(?:年)?|分值|权重|年均增速.*|年均增长.*)$/,
    examples: ['目标值', '单位', '2025年', '属性', '2025年目标值'],
  },
  {
    kind: 'catalogue',
    words:
      /(?:收费|补贴|补助|奖励|资助|处罚|裁量|许可|设定|法律|法规)(?:标准|依据|金额|条件|对象|项目|事项|范围)|^(?:依据|金额|标准|规格|型号|总投资|建设规模|建设地点|行使层级|权力类型|职权(?:名称|编码)|实施机关|面积|户数|人数|数量)/,
    examples: ['收费标准', '设定依据', '总投资', '实施机关'],
  },
  {
    kind: 'deadline',
    words:
      /^(?:计划|任务)?(?:完成|办结|落实|整改|实施|推进|工作|达标|开展|起止|责任)?(?:时限|期限|时间|时间节点|节点|时间安排|进度安排|进度|时间进度|时序进度|时限要求|时间要求|期限要求|完成日期)(?:要求|安排|及要求)?$/,
    examples: ['完成时限', '时间节点', '进度安排', '完成时间'],
  },
  { kind: 'guide', words: new RegExp(`^(?:督促|业务)?(?:指导|督导|督办)(?:责任)?${DEPARTMENT}$`), examples: ['指导部门', '督导单位'] },
  {
    kind: 'support',
    words: new RegExp(`^(?:市直|区直|省直|主要|协同)?(?:配合|协办|协作|协助|协同|参与|参加|支持|会办)(?:责任)?(?:及参与)?${DEPARTMENT}?$`),
    examples: ['配合单位', '协办部门', '参与单位', '配合'],
  },
  {
    kind: 'lead',
    words: new RegExp(
      `^(?:市级|省级|区级|县级)?(?:(?:牵头|主办|主责|第一责任|主管|总牵头)(?:责任|负责|落实|组织)?(?:市直|省直|区直|县直)?${DEPARTMENT}?(?:[（(].{1,12}[）)])?)$`,
    ),
    examples: ['牵头单位', '牵头部门', '主办单位', '牵头责任单位', '牵头'],
  },
  {
    kind: 'responsible',
    words: new RegExp(
      `^(?:(?:市级|省级|区级|县级|市直|省直|具体|主要|牵头及|牵头和|牵头、)?(?:责任|负责|落实|实施|承办|承担|执行|办理|任务|工作|分工|完成|推进)(?:及配合|及参与|配合|落实)?${DEPARTMENT}(?:及分工|分工|[（(].{1,16}[）)])?|责任分工|部门分工|任务分工|职责分工|工作分工|分工|责任主体(?:[与和及].{2,4}单位)?|牵头(?:及|和|、|/)(?:配合|责任|参与)${DEPARTMENT}|责任(?:单位|部门)(?:及|和|、)(?:分工|配合单位))$`,
    ),
    examples: ['责任单位', '负责部门', '责任分工', '落实单位', '实施单位', '责任部门（单位）', '牵头及配合单位'],
  },
  {
    kind: 'content',
    words:
      /^(?:(?:全年|年度|主要|具体|工作|任务|实施|重点|细化|落实|整改|推进|目标|指标|建设|分解|阶段性?)*(?:内容|措施|举措|做法|要求|目标|目标任务|任务目标|成果|成效|标准|安排|预期成效|方向)(?:[和及与](?:要求|目标|(?:实施|工作|推进)?计划|进度)|或成效)?)$/,
    examples: ['主要内容', '具体措施', '工作举措及实施计划', '工作要求', '工作内容', '工作举措', '目标任务'],
  },
  {
    kind: 'task',
    words:
      /^(?:(?:重点|主要|工作|具体|目标|改革|年度|分解|细化|整改|建设|实施|推进|创新|政策|试点|复制推广|推广|报告|20\d{2}年|20\d{2}年度|责任|任务|重大|民生|本年度|有关)*(?:任务|举措|措施|事项|任务事项|任务细节|任务详情|任务描述|任务要点|任务说明|任务名称|事项名称|任务分解|任务清单|任务分工|工作|要点|任务及分工|任务和措施|改革试点经验|经验|任务内容|实事|问题|目标[与和及]任务|任务[与和及]目标))(?:名称|项目|分解|细化)?(?:[（(].{1,16}[）)])?$/,
    examples: ['重点任务', '工作任务', '改革举措', '民生实事项目', '事项', '工作事项', '任务名称', '2025年重点任务'],
  },
  {
    kind: 'group',
    words:
      /^所属\p{Script=Han}{2,8}$|^(?:类别|类型|分类|领域|方面|板块|模块|任务类别|工作类别|任务分类|一级任务|大类|项目类别|专题|维度|环节|任务领域|工作领域|重点领域|改革领域|工作方向)$/u,
    examples: ['类别', '领域', '方面', '任务类别', '所属重点任务'],
  },
  {
    kind: 'note',
    words:
      /^(?:备注|说明|附注|注|推广范围|适用范围|实施范围|范围|依据文件|文件依据|来源|任务来源|(?:[\d一二三四五六七八九十\-—至年月]*)(?:推进|进展|完成|落实)(?:情况|状态)|是否\p{Script=Han}{2,6})$/u,
    examples: ['备注', '推广范围'],
  },
]

const TIME = new RegExp(`^${TIME_LABEL}$`, 'u')

/** The kind of a column by the words of its header, folded and without blanks, or null. */
export function columnKindOf(header: string): ColumnKind | null {
  const words = header.replaceAll(/\s+/g, '').replace(/[:：]$/, '')
  if (words === '' || words.length > 24) return null
  return HEADERS.find((one) => one.words.test(words))?.kind ?? roleOfLabel(words) ?? (TIME.test(words) ? 'deadline' : null)
}

/** All headers with their examples, for the tests. */
export const HEADER_KINDS = HEADERS
