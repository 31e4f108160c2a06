import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../server/structure/outlineOf.ts'
import { cleaned } from '../text/cleaned.ts'

function partsIn(text: string): string[] {
  return outlineOf(cleaned(text)).parts.map(({ kind, title }) => `${kind}: ${title?.text ?? ''}`)
}

const BODY = '为深入贯彻有关精神，制定本方案。\n一、重点任务\n（一）推动投资。加快项目建设。\n'

describe('parts', () => {
  it.each([
    ['a document with its title alone (seed 004)', `关于振作工业经济的若干举措\n${BODY}`, ['main: 关于振作工业经济的若干举措']],
    [
      'a notice that forwards, its title over two lines (seed 001)',
      `天津市滨海新区人民政府关于印发滨海新区\n\n落实重点任务的具体措施的通知\n各委局:\n现将《滨海新区落实重点任务的具体措施》印发给你们。\n天津市滨海新区人民政府\n2020年6月30日\n(此件主动公开)\n滨海新区落实重点任务的具体措施\n${BODY}`,
      ['notice: 天津市滨海新区人民政府关于印发滨海新区落实重点任务的具体措施的通知', 'main: 滨海新区落实重点任务的具体措施'],
    ],
    [
      'a notice without title (seed 003)',
      `各镇、办事处:\n《红旗区大力提振市场信心促进经济稳定向好政策措施》已经研究通过,现印发给你们。\n红旗区人民政府\n2023年3月29日\n红旗区大力提振市场信心促进经济\n稳定向好政策措施\n${BODY}`,
      ['notice: ', 'main: 红旗区大力提振市场信心促进经济稳定向好政策措施'],
    ],
    [
      'a notice of a compendium that is the document (甘政办发〔2023〕38号)',
      `（三）甘肃\n1. 甘肃省人民政府办公厅关于优化审批服务的通知（2023 年5 月10 日）\n甘政办发〔2023〕38 号\n${BODY}甘肃省人民政府办公厅\n2023 年5 月10 日\n`,
      ['main: 甘肃省人民政府办公厅关于优化审批服务的通知'],
    ],
    [
      'attachments under 附件1 and under a bare title that was announced (seed 002)',
      `经开区优化营商环境总体建设方案\n${BODY}附件：1.领导小组建设方案\n2.经开区优化营商环境行动计划三十六条\n附件1\n领导小组建设方案\n一、组长\n经开区优化营商环境攻坚计划三十六条\n为贯彻落实总体方案，制定三十六条攻坚计划。\n一、政务环境\n1.设立企业半天完成。`,
      ['main: 经开区优化营商环境总体建设方案', 'attachment: 领导小组建设方案', 'attachment: 经开区优化营商环境攻坚计划三十六条'],
    ],
    [
      'a word of the page above a title that is whole',
      `法规库\n\n国务院办公厅关于印发2016年量化指标任务分工的通知\n\n国办函[2016]38号\n国务院有关部门:\n现将分工印发给你们。\n国务院办公厅\n2016年4月6日\n`,
      ['main: ', 'main: 国务院办公厅关于印发2016年量化指标任务分工的通知'],
    ],
    [
      'the ways of a page above a title, and its day below',
      `热门站点 | 资料网 | 论坛\n收藏本站 | 设为首页\n沈阳市脱贫攻坚三年行动实施方案\n2019年03月03日 10:19 来源:日报\n${BODY}`,
      ['main: ', 'main: 沈阳市脱贫攻坚三年行动实施方案'],
    ],
    [
      'a title that a page prints twice',
      `清远市人民政府关于印发工作规则的通知(2019修订)\n清远市人民政府关于印发工作规则的通知\n各县人民政府:\n现印发给你们。\n清远市人民政府\n2019年11月29日\n`,
      ['main: 清远市人民政府关于印发工作规则的通知(2019修订)'],
    ],
    [
      'the annex of a bare notice is the document',
      `某局关于印发实施方案的通知\n各处室：\n现将实施方案印发给你们。\n附件：2023年营商环境优化提升实施方案\n某局\n2023年6月20日\n附件\n2023年营商环境优化提升实施方案\n${BODY}`,
      ['notice: 某局关于印发实施方案的通知', 'main: 2023年营商环境优化提升实施方案'],
    ],
  ])('%s', (_, text, expected) => {
    expect(partsIn(text)).toEqual(expected)
  })

  it('reads the block of metadata', () => {
    const { metadata } = outlineOf(cleaned('名  称: 某通知\n索引号: 87-6344\n文  号: 津滨政发〔2020〕20号\n有效性: 有效\n\n正文。'))
    expect(metadata.map(({ key, value }) => [key, value])).toEqual([
      ['名称', '某通知'],
      ['索引号', '87-6344'],
      ['文号', '津滨政发〔2020〕20号'],
      ['有效性', '有效'],
    ])
  })
})
