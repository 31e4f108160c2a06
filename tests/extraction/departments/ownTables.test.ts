import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../../server/formats/txt.ts'
import { read } from '../../../server/reading/read.ts'

function aliasesOf(text: string): readonly string[] {
  const { aliases, listedDepartments } = read(plainDocument('notice.txt', new TextEncoder().encode(text)))
  return [...listedDepartments.map(({ full }) => full), ...aliases.map(({ full, alias, kind }) => `${full} = ${alias} (${kind})`)]
}

describe('short names that a document defines', () => {
  it.each([
    [
      '省工程建设项目审批制度改革工作领导小组办公室（以下简称省工改办）指导各地精简审批事项。',
      ['省工程建设项目审批制度改革工作领导小组办公室 = 省工改办 (defined)'],
    ],
    ['由市优化营商环境工作领导小组办公室(以下简称“市营商办”)牵头组织。', ['市优化营商环境工作领导小组办公室 = 市营商办 (defined)']],
    ['推动中国（河南）自由贸易试验区（以下简称河南自贸试验区）建设。', ['中国（河南）自由贸易试验区 = 河南自贸试验区 (defined)']],
    ['第五条 上海市科学技术委员会（以下简称“市科委”）负责监管。', ['上海市科学技术委员会 = 市科委 (defined)']],
    ['第十二条　市政府授权市国有资产监督管理委员会（以下简称市国资委）管理。', ['市国有资产监督管理委员会 = 市国资委 (defined)']],
    [
      '国家药监局组成国家组织药品集中采购和使用试点工作小组（以下简称试点工作小组）。',
      ['国家组织药品集中采购和使用试点工作小组 = 试点工作小组 (defined)'],
    ],
    ['对事故负有主要责任的杏河煤业有限责任公司（以下简称杏河公司）已关闭。', ['杏河煤业有限责任公司 = 杏河公司 (defined)']],
    ['更新工程建设项目审批管理系统（以下简称工程审批系统）功能配置。', []],
    ['现将《实施方案》（以下简称《方案》）印发给你们。', []],
  ])('%s', (text, expected) => expect(aliasesOf(text)).toEqual(expected))
})

describe('lists of members', () => {
  it('reads full names and the other names in brackets', () => {
    const text = `一、领导小组成员
组  长：郑伟铭
领导小组成员：
（一）管委会部门：发展和改革局（统计局）、财政局、规划和自然资源局（土地整理中心）、总工会（妇联、团委）主要负责同志。`
    expect(aliasesOf(text)).toEqual([
      '发展和改革局',
      '财政局',
      '规划和自然资源局',
      '总工会',
      '发展和改革局 = 统计局 (other-name)',
      '规划和自然资源局 = 土地整理中心 (other-name)',
      '总工会 = 妇联 (other-name)',
      '总工会 = 团委 (other-name)',
    ])
  })
})
