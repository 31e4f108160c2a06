import { oneOf } from './pattern.ts'
import { roleWords } from './roles.ts'
import { LABEL_NOUNS, type Role } from './roleWords.ts'

/** Kind of the cells in a column, determined by its header; the kind of a column of departments is their role. */
export type ColumnKind =
  | Role
  | 'number'
  | 'group'
  | 'task'
  | 'content'
  | 'named'
  | 'deadline'
  | 'period'
  | 'indicator'
  | 'figure'
  | 'person'
  | 'catalogue'
  | 'project'
  | 'note'

/** A header by which a column is known. */
export interface HeaderWords {
  readonly kind: ColumnKind
  readonly words: RegExp
  readonly examples: readonly string[]
}

/** A noun of a label, or one that only headers have. */
const DEPARTMENT = `(?:${oneOf(LABEL_NOUNS)}|处[（(]科[）)]室|地区|局委|厅局|委办局|地方|县区|区县|县市区|县[（(]市、?区[）)]|乡镇|镇街|街镇)`
/** The label words of a role: those that a label of a line may have, a column may have, too. */
const labelled = (role: Role) => oneOf(roleWords('label', role))
const [LEADS, SUPPORTS] = [labelled('lead'), labelled('support')]

/** 责任单位及责任人, 牵头部门/负责人: departments with persons in one cell. */
function withPersons(kind: Role, ...examples: readonly string[]): HeaderWords {
  const persons = '(?:及|和|与|、|/)(?:主要|具体|直接)?(?:责任人员?|负责人|联系人|领导|人员)'
  return { kind, words: new RegExp(`^${labelled(kind)}(?:责任)?${DEPARTMENT}${persons}$`), examples }
}

/** 包抓单位: a label of a line as a header. */
function asLabel(kind: Role, ...examples: readonly string[]): HeaderWords {
  return { kind, words: new RegExp(`^${labelled(kind)}${oneOf(LABEL_NOUNS)}$`), examples }
}

/** What the columns of task tables are called, in order of precedence: the first pattern that matches the whole header counts. */
export const COLUMN_HEADERS: readonly HeaderWords[] = [
  {
    kind: 'number',
    words: /^(?:序号|编号|项号|任务编号|任务序号|案号|(?:提案|建议|议案)(?:编?号|序号)|No\.?)$/i,
    examples: ['序号', '编号', '案号'],
  },
  { kind: 'lead', words: /^组长单位$/, examples: ['组长单位'] },
  { kind: 'support', words: /^(?:副组长|成员)单位$/, examples: ['成员单位', '副组长单位'] },
  withPersons('lead', '牵头单位及责任人', '主责部门/负责人'),
  withPersons('responsible', '责任单位及责任人', '责任单位/责任人', '包抓单位及责任人'),
  withPersons('support', '配合单位及责任人'),
  withPersons('guide', '指导单位和联系人'),
  {
    kind: 'person',
    words:
      /^(?:姓名|性别|职务|职称|联系人|联系电话|联系方式|电话|手机|身份证号码?|出生年月|组长|副组长|责任人|(?:领衔)?(?:提案|建议|提出)(?:人|者|单位)|领衔(?:代表|委员)|(?:责任|分管|包联|牵头|联系|主抓|包抓)[省市区县州]?(?:委|政府)?领导|\p{Script=Han}{1,6}(?:领导(?:干部)?|责任人|负责人|联络员))(?:[及和与、/／（(].{1,12})?$/u,
    examples: ['姓名', '联系电话', '责任人', '提案人', '分管县领导', '包保领导', '第一责任人', '联系人及电话'],
  },
  {
    kind: 'indicator',
    words: /^(?:[一二三]级)?(?:(?:主要|核心|具体|目标|发展|工作|考核|评价|监测|量化|绩效)*指标(?:名称|内容|项目|体系)?)$/,
    examples: ['指标', '指标名称', '主要指标', '二级指标'],
  },
  {
    kind: 'figure',
    words:
      /^(?:(?:20\d{2}年?)?(?:目标值?|实际值?|现状值?|基期值?|完成值|预期值?|规划值?|累计值?|标准值)(?:[（(].{1,8}[）)])?|(?:20\d{2}年度?|年度|全年|工作|量化|预期|计划)*(?:目标|任务|指标|计划)(?:值|数|数量|量)(?:[（(].{1,8}[）)])?|(?:计量)?单位|(?:指标)?属性|20\d{2}年?[底末]?(?:[（(](?:目标|预期|规划|现状|实际|基期|基准)值?[）)])?|基期(?:年)?|分值|权重|年均增速.*|年均增长.*)$/,
    examples: ['目标值', '单位', '2025年', '2025年底', '2020年（基期）', '属性', '2025年目标值', '年度目标值', '目标数量（家）', '任务量'],
  },
  {
    kind: 'catalogue',
    words:
      /(?:收费|补贴|补助|奖励|资助|处罚|裁量|许可|设定|法律|法规)(?:标准|依据|金额|条件|对象|项目|事项|范围)|^(?:依据|金额|标准|规格|型号|行使层级|权力类型|职权(?:名称|编码)|实施机关|面积|户数|人数|数量)/,
    examples: ['收费标准', '设定依据', '实施机关'],
  },
  {
    kind: 'project',
    words:
      /^(?:(?:项目|年度|计划|估算|概算|20\d{2}年?)*(?:总?投资|资金)(?:金额|规模|额|总额|估算|概算|来源|计划|需求)?|建设(?:规模|地点|性质|地址)|(?:实施|项目)(?:地点|地址))(?:[（(].{1,6}[）)])?$/,
    examples: ['总投资', '建设地点', '年度投资金额（万元）', '资金来源'],
  },
  {
    kind: 'note',
    words:
      /^(?:(?:当前|目前|实际|形象|累计|完成|已完成|截至\p{Script=Han}{0,4})(?:进度|进展)(?:情况)?|(?:第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月份?)(?:工作|完成)?(?:进度|进展)(?:情况)?)$/u,
    examples: ['当前进度', '完成进度', '一季度进度'],
  },
  {
    // what a project has to reach by the end of each quarter
    kind: 'period',
    words:
      /^(?:20\d{2}年)?(?:第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}[-—–~至][0-9]{1,2}月份?)末?(?:的?(?:工作|阶段性?|节点|推进|预期|预计|计划|任务|建设|项目|重点|主要|完成|进度|达到)*(?:目标|任务|计划|安排|节点|要求|内容|措施|举措))?(?:[（(].{1,12}[）)])?$/u,
    examples: ['一季度目标', '第一季度', '第二季度工作目标', '三季度进度计划', '上半年', '1-3月目标', '2025年四季度任务'],
  },
  {
    // a start date or the date of a request is not a deadline
    kind: 'note',
    words:
      /^(?:计划|拟|预计|项目|任务|工作)?(?:启动|开始|开工|动工|起始|进场|立项|受理|接收|交办|下达|反馈|发现|发文|印发|成文|发布|公布)(?:时间|日期|时限|节点)$/,
    examples: ['启动时间', '开工时间', '交办日期'],
  },
  {
    kind: 'deadline',
    words:
      /^(?:计划|预计|任务|目标|最终|关键|具体|完成|办结|办理|落实|整改|整治|销号|验收|竣工|交付|攻坚|作战|突破|实施|推进|工作|达标|开展|起止|责任|建设)*(?:时限|期限|工期|年限|时间|时间节点|节点|时间安排|进度安排|进度|时间进度|时序进度|时限要求|时间要求|期限要求|完成(?:日期|季度|月份|年度)|截[止至](?:时间|日期)|(?<=建设|实施)周期|最[迟晚](?:时间|期限))(?:要求|安排|及要求|及进度)?$/,
    examples: [
      '完成时限',
      '时间节点',
      '进度安排',
      '完成时间',
      '建设时间',
      '建设周期',
      '整改完成时限',
      '作战节点',
      '销号时间',
      '目标节点',
      '截止日期',
    ],
  },
  { kind: 'guide', words: new RegExp(`^(?:督促|业务)?(?:指导|督导|督办)(?:责任)?${DEPARTMENT}$`), examples: ['指导部门', '督导单位'] },
  {
    kind: 'support',
    words: new RegExp(
      `^(?:市直|区直|省直|主要|协同)?(?:配合|协办|协作|协助|协同|参与|参加|参战|联动|支持|会办)(?:责任|整改|落实|实施|推进)?(?:及参与)?${DEPARTMENT}?$`,
    ),
    examples: ['配合单位', '协办部门', '参与单位', '参战单位', '配合', '配合部门（单位）'],
  },
  {
    kind: 'lead',
    words: new RegExp(
      `^(?:市级|省级|区级|县级)?(?:(?:牵头|主办|主责|第一责任|主管|总牵头)(?:责任|负责|落实|组织|整改|实施|推进)?(?:市直|省直|区直|县直)?${DEPARTMENT}?(?:[（(].{1,12}[）)])?)$`,
    ),
    examples: ['牵头单位', '牵头整改单位', '牵头部门', '主办单位', '牵头责任单位', '牵头'],
  },
  {
    kind: 'responsible',
    words: new RegExp(
      `^(?:(?:市级|省级|区级|县级|市直|省直|具体|主要|牵头及|牵头和|牵头、)?(?:责任|负责|落实|实施|承办|分办|承担|执行|办理|任务|工作|分工|完成|推进)(?:及配合|及参与|配合|落实|整改|实施|推进)?${DEPARTMENT}(?:及分工|分工|[（(].{1,16}[）)])?|责任分工|部门分工|任务分工|职责分工|工作分工|分工|责任主体(?:[与和及].{2,4}单位)?|${LEADS}${DEPARTMENT}?(?:及|和|或|、|/)(?:${SUPPORTS}|责任)${DEPARTMENT}|责任(?:单位|部门)(?:及|和|、)(?:分工|配合单位)|(?:责任|负责)${DEPARTMENT}或牵头${DEPARTMENT})$`,
    ),
    examples: [
      '责任单位',
      '责任县区',
      '分办单位',
      '牵头/配合单位',
      '主责单位和协办单位',
      '牵头单位、责任单位',
      '负责部门',
      '责任分工',
      '落实单位',
      '实施单位',
      '责任部门（单位）',
      '牵头及配合单位',
      '责任单位或牵头单位',
      '责任整改单位',
    ],
  },
  {
    kind: 'content',
    words:
      /^(?:20\d{2}年(?:度)?)?(?:(?:全年|年度|项目|主要|具体|工作|任务|实施|重点|细化|落实|整改|推进|目标|指标|建设|分解|阶段性?)*(?:内容|措施|举措|做法|要求|职责|目标|目标任务|任务目标|成果|成效|标准|安排|预期成效|方向)(?:[和及与](?:要求|目标|(?:建设)?规模|(?:实施|工作|推进)?计划|进度)|或成效)?|\p{Script=Han}{0,8}标准[或及和与]要求|办理(?:要求|目标|措施))$/u,
    examples: [
      '主要内容',
      '具体措施',
      '工作举措及实施计划',
      '工作要求',
      '项目内容',
      '2024年建设内容',
      '建设内容及规模',
      '国家园林城市标准或要求',
      '办理要求',
      '工作职责',
      '工作内容',
      '工作举措',
      '目标任务',
    ],
  },
  {
    kind: 'task',
    words:
      /^(?:(?:重点|主要|工作|具体|目标|改革|年度|分解|细化|整改|建设|实施|推进|攻坚|作战|专项|督办|督查|交办|议定|部署|销号|惠民|为民|创新|政策|试点|复制推广|推广|报告|20\d{2}年|20\d{2}年度|责任|任务|重大|民生|本年度|有关)*(?:任务|举措|措施|事项|任务事项|任务细节|任务详情|任务描述|任务要点|任务说明|任务名称|事项名称|任务分解|任务清单|任务分工|工作|要点|任务及分工|任务和措施|改革试点经验|经验|任务内容|实事|项目名称|项目内容|问题|[二三]级任务|子任务|目标[与和及]任务|任务[与和及]目标))(?:名称|项目|分解|细化)?(?:[（(].{1,16}[）)])?$/,
    examples: [
      '重点任务',
      '工作任务',
      '改革举措',
      '民生实事项目',
      '事项',
      '工作事项',
      '任务名称',
      '二级任务',
      '项目名称',
      '2025年重点任务',
      '攻坚任务',
      '督办事项',
      '议定事项',
    ],
  },
  // 第三条至第五条 below 条款: which articles are whose
  { kind: 'task', words: /^(?:政策|文件|措施|对应|有关|相关)?条款(?:内容|号|序号)?$/, examples: ['条款', '政策条款'] },
  { kind: 'task', words: /^(?:案由|(?:提案|建议|议案)(?:名称|标题|题目|内容))$/, examples: ['案由', '提案名称'] },
  {
    // after the tasks, which some of these words name, too: 改革举措
    kind: 'content',
    words:
      /^(?!活动|会议|培训|课程|考试|公开|检查|抽查|服务|审查|评审|考核|评分|评价|收费|申报|办理|处罚|监管|审批)\p{Script=Han}{1,6}(?:内容|举措|措施|做法|目标)$/u,
    examples: ['改革内容', '作战目标', '保障措施'],
  },
  {
    kind: 'group',
    words:
      /^所属\p{Script=Han}{2,8}$|^(?:类别|类型|分类|领域|方面|板块|模块|任务类别|工作类别|任务分类|一级任务|大类|项目类别|专题|维度|环节|任务领域|工作领域|重点领域|改革领域|工作方向)$/u,
    examples: ['类别', '领域', '方面', '任务类别', '所属重点任务'],
  },
  // who acts, or whom something is about: only the cells show it
  {
    kind: 'named',
    words: /^(?:(?:相关|有关|涉及)?部门|科室|处室|镇街|乡镇|街道|(?:单位|部门|科室)名称)$/,
    examples: ['部门', '相关部门', '单位名称'],
  },
  {
    kind: 'note',
    words:
      /^(?:备注|说明|附注|注|推广范围|适用范围|实施范围|范围|依据文件|文件依据|来源|任务来源|(?:[\d一二三四五六七八九十\-—至年月]*)(?:推进|进展|完成|落实|整改|销号|办理)(?:情况|状态|标准|率|比例)|(?:当前|目前)(?:进度|进展)|是否\p{Script=Han}{2,6})$/u,
    examples: ['备注', '推广范围', '完成情况', '整改状态', '销号标准'],
  },
  asLabel('lead', '主抓单位', '首要责任部门'),
  asLabel('responsible', '管护单位', '包抓部门'),
  asLabel('support', '联办单位', '支撑单位'),
  asLabel('guide', '督促指导单位', '行业指导部门'),
]
