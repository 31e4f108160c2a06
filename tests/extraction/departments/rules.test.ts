import { describe, expect, it } from 'vitest'
import { departmentsOf } from './notation.ts'

describe('role lines', () => {
  it('reads lines of their own, and passes over the deadline', () => {
    const text = `关于优化营商环境的实施方案
一、重点任务
1.降低制度性交易成本。全面实行企业开办全程网上办，压缩办理时间，减少申请材料，提高服务水平。
牵头单位：市发改委
责任单位：各区人民政府，市政务服务和公共资源交易中心等市级各有关部门
完成时限：2023年6月底前
2.提升监管效能。健全监管规则，推行跨部门联合抽查，做到进一次门、查多项事，减轻企业负担。
牵头单位：市市场监管局
配合单位：市司法局、财政局
完成时限：2023年12月底前`
    expect(departmentsOf(text)).toEqual([
      '1 牵头 市发改委',
      '1 责任 各区人民政府*',
      '1 责任 市政务服务和公共资源交易中心',
      '2 牵头 市市场监管局',
      '2 配合 市司法局',
      '2 配合 市财政局',
      '1 责任 等市级各有关部门…',
    ])
  })
})

describe('brackets that nothing closes', () => {
  it('hold the rest of their line where a label of bodies opens it', () => {
    const text = `关于优化营商环境的升级方案
一、重点任务
1.推进清单管理。将行政许可事项全部纳入清单管理，清单之外一律不得违法设立。(牵头部门：厅法规处；责任部门：厅综规处、建设处，各市(州)交通运输局(委）
2.推进备案管理。编制备案事项清单(省市县三级，细化流程，坚决防止备案变审批。(牵头部门：厅法规处)`
    expect(departmentsOf(text)).toEqual([
      '1 牵头 厅法规处',
      '1 责任 厅综规处',
      '1 责任 建设处',
      '1 责任 各市(州)交通运输局(委）*',
      '2 牵头 厅法规处',
    ])
  })
})

describe('standing clauses', () => {
  it('gives the bodies to every later measure', () => {
    const text = `关于进一步优化审批服务的通知
一、提升审批效能
（一）优化审批流程。合并精简审批事项，最大限度压减审批时限，及时更新流程图。（省工改办和各市州政府、兰州新区管委会按职责分工负责，6月底前完成。以下各项均需各市州政府、兰州新区管委会落实，不再一一列出）
（二）规范用地规划。推行用地清单制，汇总技术设计要求，形成评估结果并发放给受让单位。（省自然资源厅负责，8月底前完成）`
    expect(departmentsOf(text)).toEqual([
      '1 责任 省工改办',
      '1 责任 各市州政府*',
      '1 责任 兰州新区管委会',
      '2 责任 各市州政府*+',
      '2 责任 兰州新区管委会+',
      '2 责任 省自然资源厅',
    ])
  })
})

describe('acting subjects', () => {
  it('takes the subject of 要 and 将 where a measure has no brackets', () => {
    const text = `红旗区大力提振市场信心政策措施
一、组织保障
（一）强化组织实施。各镇、办事处、红开区、区各有关部门要健全政策落实推进机制，层层传导压力，加强跟踪调度。
（二）确保政策落地。各部门要将贯彻落实政策措施与活动结合起来，确保政策直达企业。区发展改革委将按照要求，建立工作台账。
（三）加强宣传。重要政策要及时解读，企业开办流程将进一步精简。`
    expect(departmentsOf(text)).toEqual([
      '1 责任 各镇*',
      '1 责任 各办事处*',
      '1 责任 红开区',
      '2 责任 区发展改革委',
      '1 责任 区各有关部门…',
      '2 责任 各部门…',
    ])
  })
})

describe('acting subjects in running text', () => {
  const read = (sentence: string) =>
    departmentsOf(
      `关于优化营商环境的实施方案\n一、重点任务\n1.组织实施。${sentence}\n2.加强宣传。及时解读政策，营造良好氛围，总结推广经验做法。`,
    )
  it.each([
    ['2023年6月，自治区知识产权局将对专项行动开展情况进行督导。', ['1 责任 自治区知识产权局']],
    ['专项行动由市发展改革委负责统筹组织，按季度调度进展。', ['1 责任 市发展改革委']],
    ['评价工作由市政务服务局牵头，开展半年一次。', ['1 牵头 市政务服务局']],
    ['市12345热线中心负责受理企业诉求，按时转办。', ['1 责任 市12345热线中心']],
    ['各县市区住房城乡建设部门要加强工作指导，按时报送情况。', ['1 责任 各县市区住房城乡建设部门*']],
    ['各处室、直属单位要高度重视，厅机关相关处室要结合实际评价。', ['1 责任 各处室…', '1 责任 直属单位…', '1 责任 厅机关相关处室…']],
    ['各省级牵头部门要会同联办部门制定方案，重要事项及时报告。', ['1 责任 各省级牵头部门…']],
    ['企业要落实主体责任，项目由专人负责到底，精准帮扶。', []],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected))
})

describe('section headings', () => {
  const text = (own: string) => `2023年创优营商环境对标提升举措
一、企业开办注销领域（省市场监管局牵头）
1.延伸企业开办服务链条。推进企业开办全程网上办，压缩企业开办时间，提升集成服务质效。${own}
2.优化企业注销服务。完善注销业务专区功能，实行简易注销登记，便利市场主体退出市场。`

  it('hold for the measures below that name nobody', () => {
    expect(departmentsOf(text(''))).toEqual(['1 牵头 省市场监管局+', '2 牵头 省市场监管局+'])
  })

  it('stay out where a measure names its own', () => {
    expect(departmentsOf(text('（省税务局负责）'))).toEqual(['1 责任 省税务局'])
  })
})
