/**
 * Words of headings whose sections set no task. A heading is made of one of the `nouns`, after qualifiers and before one of the `endings`:
 * 指导|思想, 主要|工作|目标, 实施|步骤|安排.
 */
export interface HeadingWords {
  readonly qualifiers: readonly string[]
  readonly nouns: readonly string[]
  readonly endings?: readonly string[]
}

/** Purposes. */
export const AIMS: HeadingWords = {
  qualifiers: [
    ...[
      '总体',
      '指导',
      '基本',
      '工作',
      '主要',
      '发展',
      '预期',
      '总',
      '总的',
      '行动',
      '改革',
      '建设',
      '目标',
      '年度',
      '任务',
      '阶段',
      '阶段性',
    ],
    ...['整改', '治理', '整顿', '帮扶', '减排', '普法', '试点', '示范', '保障', '服务', '培育'],
    ...['整治', '推进', '实施', '攻坚', '提升', '活动', '创建', '编制', '规划', '制定', '出台', '面临', '遵循'],
  ],
  nouns: [
    ...[
      '要求',
      '思想',
      '思路',
      '原则',
      '目标',
      '指标',
      '方针',
      '目的',
      '意义',
      '愿景',
      '定位',
      '背景',
      '缘起',
      '依据',
      '主题',
      '口号',
      '宗旨',
    ],
  ],
  endings: ['任务'],
}

/** For whom, from when, what words mean; at most one qualifier. */
export const BOUNDS: HeadingWords = {
  qualifiers: [...['制定', '文件', '政策', '受理', '不予受理', '适用', '实施', '试点', '支持', '奖补', '补助', '认定', '有关']],
  nouns: [
    ...[
      '范围',
      '对象',
      '定义',
      '名词解释',
      '术语',
      '概念',
      '术语解释',
      '有效期',
      '有效期限',
      '附则',
      '其他事项',
      '其他事宜',
      '法律责任',
      '罚则',
    ],
    ...['实施', '施行', '执行', '生效'].flatMap((verb) => ['时间', '日期', '期限'].map((noun) => verb + noun)),
    ...[
      '解读机关',
      '解读机构',
      '解读单位',
      '解读人',
      '联系方式',
      '联系电话',
      '咨询方式',
      '咨询电话',
      '解释权',
      '解释部门',
      '解释机关',
      '解释机构',
      '参照适用',
      '参照执行',
    ],
  ],
}

/** Groups and their members. */
export const GROUPS: HeadingWords = {
  qualifiers: [
    ...['领导小组', '联席会议', '委员会', '工作', '组织', '领导', '机构', '指挥', '专班', '协调', '推进', '议事', '主要', '成员', '人员'],
    ...['专家', '部门', '单位', '职能', '办公室'],
  ],
  nouns: [
    ...['成员', '召集人', '组成单位', '组成人员名单', '成员名单', '领导小组', '组织机构', '领导机构', '机构设置', '组织架构', '人员组成'],
    ...[
      '成员单位',
      '组成人员',
      '工作机构',
      '组成',
      '体系',
      '主要职责',
      '工作职责',
      '职责任务',
      '职责分工',
      '工作规则',
      '议事规则',
      '会议规则',
    ],
    // Those who attend a meeting.
    ...['出席', '列席', '参加', '参会', '与会', '缺席']
      .flatMap((verb) => ['', '会议', '本次', '本次会议'].map((meeting) => verb + meeting))
      .flatMap((attending) => ['人员', '单位', '领导', '同志'].map((noun) => attending + noun))
      .flatMap((words) => [words, `${words}名单`, `${words}范围`]),
  ],
}

/** Steps and phases. */
export const STEPS: HeadingWords = {
  qualifiers: ['方法', '方式', '时间', '工作', '实施', '推进', '活动', '行动', '具体', '阶段', '整治', '主要'],
  nouns: [...['步骤', '进度安排', '步骤安排', '时间安排', '进度', '阶段安排', '时间节点', '实施阶段', '阶段', '流程', '程序']],
  endings: ['安排', '和时间安排', '及时间安排', '及步骤', '与步骤', '和步骤', '和措施'],
}

/** Tables: 重点|项目|清单. */
export const TABLES: HeadingWords = {
  qualifiers: ['重点', '重大', '主要', '年度', '工作', '建设', '改革', '任务', '项目', '工程', '目标', '指标'],
  nouns: ['清单', '一览表', '附表'],
}

/** Last words of headings without tasks: 清理整顿工作的|指导思想, 充分认识优化营商环境的|重要意义. */
export const LAST_WORDS: readonly string[] = [
  ...[
    '指导思想',
    '总体要求',
    '总体思路',
    '基本原则',
    '总体目标',
    '主要目标',
    '工作目标',
    '重要意义',
    '重大意义',
    '必要性',
    '重要性',
    '紧迫性',
  ],
  ...['术语和定义', '名词解释'],
]

/** What a situation is called: 发展|基础, 面临的|挑战. */
export const SITUATIONS: HeadingWords = {
  qualifiers: ['发展', '工作', '现实', '现有', '产业', '面临', '总体', '主要', '取得', '取得的', '存在', '存在的'],
  nouns: ['基础', '现状', '形势', '环境', '背景', '机遇', '成就', '成效', '挑战', '问题', '困难'],
}

/** Words before what was done so far: 目前|进展情况, 主要|工作|完成情况. */
export const STATES_SO_FAR: readonly string[] = [
  '目前',
  '当前',
  '现阶段',
  '总体',
  '整体',
  '主要',
  '有关',
  '工作',
  '任务',
  '项目',
  '目标',
  '提案',
  '建议',
  '的',
]

/** What may have a range, persons or a time: 受理|范围, 考核|对象, 报名|时间. */
export const WITH_BOUNDS: readonly string[] = [
  ...[
    '适用',
    '职责',
    '业务',
    '管辖',
    '受理',
    '考核',
    '评价',
    '评估',
    '评选',
    '评比',
    '检查',
    '督查',
    '督导',
    '抽查',
    '整治',
    '培训',
    '普查',
    '管制',
    '限行',
    '禁行',
    '封闭',
    '停水',
    '停电',
  ],
  ...['调查', '参加', '参与', '活动', '招生', '招聘', '表彰', '征集'],
]

/** What may have conditions or papers to hand in: 申报|条件, 认定|材料. */
export const WITH_CONDITIONS: readonly string[] = ['申请', '申报', '认定', '准入', '办理', '享受', '基本']

/** Attachments that organise or list, and set no tasks. */
export const STANDING_PARTS: readonly string[] = [
  ...[
    '领导小组',
    '专班',
    '工作组',
    '委员会',
    '联席会议',
    '议事',
    '会议制度',
    '联络员',
    '信息报送',
    '考核',
    '评分',
    '评价指标',
    '名单',
    '成员',
  ],
  ...['申请', '登记表', '样表', '模板', '目录', '指标体系', '承诺书', '解读'],
]

/** The same at the end of their titles: 办理|流程, 情况|说明, 门诊特定病种|准入标准. */
export const STANDING_ENDINGS: readonly string[] = [
  '流程',
  '流程图',
  '指南',
  '说明',
  '制度',
  '准入标准',
  '诊断标准',
  '认定标准',
  '评定标准',
  '评分标准',
]

/** Headings at the end of a document whose sections set tasks in numbered units, and address everybody in a single paragraph. One per line. */
export const CLOSING_SECTIONS: readonly string[] = [
  '工作要求',
  '有关要求',
  '相关要求',
  '具体要求',
  '其他要求',
  '组织实施',
  '组织保障',
  '组织领导',
  '工作保障',
  '实施保障',
  '保障措施',
]
