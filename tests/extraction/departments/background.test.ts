import { describe, expect, it } from 'vitest'
import { backgroundOf } from '../../../server/extraction/departments/background.ts'
import { placeAtStart } from '../../../server/reference/places.ts'
import { namedIn } from './notation.ts'

const STANDPOINT = { year: 2024, place: placeAtStart('柳州市')?.place ?? null }
/** What the sentence before the mark is about. */
const toldBefore = (words: string) => backgroundOf(words, { start: 0, end: words.indexOf('|') }, STANDPOINT)

describe('what a sentence tells before who acts', () => {
  it.each([
    '去年，|市水务局完成检修',
    '去年市委召开会议。近年来，|市教育局推进改革',
    '2022年以来，市卫健委建立机制，|市医保局跟进',
    '“十三五”期间，|市交通局新建公路',
    '截至6月底，|市财政局拨付资金',
    '该项目2018年由|市国土局批准',
    '2023年，|市商务局印发方案',
    '会议指出，过去一年，|市住建局主动作为',
    '检查发现，|区民政局把关不严',
    '去年我们克服困难，|市商务部门通力协作',
  ])('%s is past', (words) => expect(toldBefore(words)).toBe('past'))

  it.each([
    '邻市由|商务局组织',
    '借鉴先进做法，杭州市由|市发改委调度',
    '有的地方一般由|教育局招聘',
    '例如：|市商务局可以座谈',
    '有委员建议，|市教育局要增加学位',
  ])('%s is told', (words) => expect(toldBefore(words)).toBe('told'))

  it.each([
    '去年未完工的项目，由|市水利局继续推进',
    '去年完成一期，今年由|市水利局建设二期',
    '检查发现问题的，由|市应急局挂牌督办',
    '2024年，|市商务局印发方案',
    '“十五五”期间，|市交通局新建公路',
    '2012年以前建成的小区，由|市住建局改造',
    '柳州市由|市商务局牵头',
    '对前期发现的问题，由|市城管局整改',
    '企业提出申请，由|市商务局审核',
    '自2010年起由|市商务局负责',
  ])('%s is neither', (words) => expect(toldBefore(words)).toBeNull())
})

describe('who acts in what is only told', () => {
  it.each([
    ['去年，市水务局完成泵站检修23座。', []],
    ['近年来事故多发，市应急局要加强监管。', ['责任 市应急局']],
    ['近年来，各区要素紧张，市发改委成效明显。', []],
    ['邻市由商务局统一组织展会，效果良好。', []],
    ['市人大代表提出由市住建局回购的建议，认真研究。', []],
    ['市生态环境局监测结果显示，水质下降。', []],
    ['市委编办批复同意设立的市数据中心，承担归集任务。', []],
    ['积极争取省发展改革委支持。', []],
    ['市水利局得分95分，市林业局荣获先进。', []],
    ['县指挥部\n副指挥长由县住建局主要负责人担任。', []],
    ['区民政局审核把关不严，县交通局在招标中存在违规行为。', []],
    ['省财政厅下达我市专项资金2000万元，市财政局要及时分解。', ['责任 市财政局']],
    ['市医保局在广泛征求意见基础上修订形成本办法。', []],
    ['每件积案明确一名市领导包案。', []],
  ])('%s', (sentence, expected) => expect(namedIn(sentence)).toEqual(expected))
})
