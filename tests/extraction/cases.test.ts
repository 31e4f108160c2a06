import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CitationMention, PolicyFacts, Reading, TargetMention } from '../../server/extraction/findings.ts'
import { readingOf } from './harness.ts'

function caseOf(name: string): Reading {
  return readingOf(readFileSync(path.join(import.meta.dirname, 'cases', `${name}.txt`), 'utf8'))
}

const citationIn = ({ relation, title, number }: CitationMention) => [relation, number ?? title].join(' ')
const targetIn = ({ measure, kind, surface, to, recurring }: TargetMention) =>
  [measure, kind, surface, to, recurring].filter((part) => part !== null).join(' ')
const factIn = ({ policy }: Reading, name: keyof PolicyFacts) => policy[name]?.value ?? null

/** Small documents made up after the pattern of real ones. */
describe('citations of small documents', () => {
  it.each([
    [
      'word-before-number',
      [
        'based-on 国发〔2018〕42号',
        'implements 国办发〔2019〕6号',
        'based-on 桂政发〔2021〕8号',
        'cites 国函〔2018〕159号',
        'cites 柳政规〔2023〕1号',
      ],
    ],
    [
      'joint-red-head',
      [
        'implements 中华人民共和国个人所得税法',
        'implements 中华人民共和国个人所得税法实施条例',
        'implements 国发〔2018〕41号',
        'implements 国发〔2014〕21号',
      ],
    ],
    // the links above the text name the document itself
    ['record-without-labels', ['repeals 穗民规字〔2024〕5号']],
    ['in-force-and-repealed', ['repeals 柳政发〔2019〕3号']],
    ['doubled-issuer', []],
    ['republican-years', ['based-on 人工智慧基本法', 'based-on 院台科字第1121014543号']],
  ])('%s', (name, expected) => {
    expect(caseOf(name).citations.map(citationIn)).toEqual(expected)
  })
})

describe('facts of small documents', () => {
  it.each([
    [
      'doubled-issuer',
      '广州市住房和城乡建设局关于进一步加强户籍家庭住房保障工作的通知',
      '广州市住房和城乡建设局',
      '2024-03-04',
      '2024-03-04',
      '2029-03-03',
    ],
    ['joint-red-head', '关于加强个人所得税纳税信用建设的通知', '国家发展改革委办公厅、税务总局办公厅', '2019-08-20', null, null],
    [
      'record-without-labels',
      '广州市民政局广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知',
      '广州市民政局、广州市财政局',
      '2025-05-30',
      '2025-06-01',
      '2026-06-01',
    ],
    ['republican-years', '行政院函', null, '2025-09-12', null, null],
    ['in-force-and-repealed', '某市人民政府关于加强水利工作的通知', '某市人民政府', '2024-08-20', '2024-09-01', '2029-08-31'],
  ])('%s', (name, title, issuer, date, from, to) => {
    const reading = caseOf(name)
    const facts = (['title', 'issuer', 'date', 'inForceFrom', 'inForceTo'] as const).map((fact) => factIn(reading, fact))
    expect(facts).toEqual([title, issuer, date, from, to])
  })
})

describe('figures and deadlines of small documents', () => {
  it.each([
    ['year-chubu', ['1 deadline 2025年 2025-12-31', '1 count 10座', '3 count 1次 每5年']],
    ['in-force-and-repealed', []],
    ['republican-years', ['2 deadline 116年底前 2027-12-31', '3 count 1萬人次', '4 deadline 民國114年12月31日前 2025-12-31']],
  ])('%s', (name, expected) => {
    expect(caseOf(name).targets.map(targetIn)).toEqual(expected)
  })
})
