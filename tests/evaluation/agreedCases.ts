import type { Element } from '../../server/evaluation/outcome.ts'
import type { Gold, Prediction } from '../../server/evaluation/types.ts'

/** A small annotation, a reading of it, and how many answers of an element are right, false and missed. */
export interface AgreedCase {
  readonly what: string
  readonly gold: Partial<Gold>
  readonly read: Partial<Prediction>
  readonly element: Element
  readonly figures: readonly [right: number, wrong: number, missed: number] | null
}

export const NO_GOLD: Gold = {
  source: 'made-up.txt',
  policy: { title: null, documentNumber: null, issuer: null, jurisdiction: null, date: null },
  measures: [{ id: '1', starts: '推进甲事项，培育企业', departments: [] }],
  citations: [],
  industries: [],
  targets: [],
}

export const NO_ANSWER: Prediction = {
  source: 'made-up.txt',
  policy: { title: null, documentNumber: null, issuer: null, jurisdiction: null, date: null },
  measures: [
    {
      id: '7',
      label: '（一）',
      section: null,
      heading: null,
      text: '推进甲事项，培育企业10家、20家。',
      start: 0,
      end: 18,
      departments: [],
      openEnded: null,
    },
  ],
  citations: [],
  industries: [],
  targets: [],
  goals: [],
  validity: null,
}

const goal = (kind: 'count' | 'percent' | 'deadline', surface: string) => ({
  kind,
  surface,
  value: null,
  unit: null,
  to: null,
  start: 0,
  end: 0,
})
const target = (measure: string, kind: 'count' | 'percent', surface: string) => ({
  measure,
  kind,
  surface,
  value: null,
  unit: null,
  from: null,
  to: null,
  start: 0,
  end: 0,
})
const life = (from: string | null, to: string | null, repeals: readonly string[] = []) => ({ from, to, words: null, repeals: [...repeals] })
const industry = (surface: string) => ({ surface, name: surface, code: null, start: 0, end: 0 })
const issuer = (words: string | null) => ({ policy: { ...NO_GOLD.policy, issuer: words } })
const cited = (number: string | null, title: string | null, relation: 'implements' | 'cites' = 'cites') => ({
  surface: `《${title}》`,
  title,
  number,
  relation,
  inMeasures: [],
  start: 0,
  end: 0,
})

/** What was found to be counted alike by this scorer and by an independent one. */
export const AGREED_CASES: readonly AgreedCase[] = [
  {
    what: 'a goal is met by the same kind and overlapping words',
    gold: { goals: [goal('count', '培育企业1000家以上')] },
    read: { goals: [goal('count', '1000家以上')] },
    element: 'goals',
    figures: [1, 0, 0],
  },
  {
    what: 'another kind, or other words, meet no goal',
    gold: { goals: [goal('count', '1000家'), goal('percent', '8%')] },
    read: { goals: [goal('percent', '1000家'), goal('percent', '9%')] },
    element: 'goals',
    figures: [0, 2, 2],
  },
  {
    what: 'one answer meets one goal',
    gold: { goals: [goal('count', '10家'), goal('count', '10家')] },
    read: { goals: [goal('count', '10家')] },
    element: 'goals',
    figures: [1, 0, 1],
  },
  {
    what: 'goals where the annotation has none are false',
    gold: { goals: [] },
    read: { goals: [goal('deadline', '到2027年')] },
    element: 'goals',
    figures: [0, 1, 0],
  },
  {
    what: 'goals that nobody annotated are not scored',
    gold: {},
    read: { goals: [goal('deadline', '到2027年')] },
    element: 'goals',
    figures: null,
  },
  {
    what: 'first day, last day and each repealed document are one fact each',
    gold: { validity: life('2024-09-01', '2029-08-31', ['《某办法》', '柳政发〔2019〕3号']) },
    read: { validity: life('2024-09-01', '2029-09-01', ['某办法']) },
    element: 'validity',
    figures: [2, 1, 2],
  },
  {
    what: 'no validity read where there is one',
    gold: { validity: life('2024-09-01', null) },
    read: { validity: null },
    element: 'validity',
    figures: [0, 0, 1],
  },
  {
    what: 'validity read where the annotation says there is none',
    gold: { validity: null },
    read: { validity: life(null, '2029-08-31') },
    element: 'validity',
    figures: [0, 1, 0],
  },
  {
    what: 'validity that nobody annotated is not scored',
    gold: {},
    read: { validity: life(null, '2029-08-31') },
    element: 'validity',
    figures: null,
  },
  {
    what: 'a target of the same measure, kind and overlapping words',
    gold: { targets: [target('1', 'count', '培育企业10家'), target('1', 'count', '20家')] },
    read: { targets: [target('7', 'count', '10家'), target('7', 'percent', '20家')] },
    element: 'targets',
    figures: [1, 1, 1],
  },
  {
    what: 'a borderline target is neither right nor false',
    gold: { targets: [], targetsBorderline: [{ surface: '20家' }] },
    read: { targets: [target('7', 'count', '20家'), target('7', 'count', '10家')] },
    element: 'targets',
    figures: [0, 1, 0],
  },
  {
    what: 'two issuers are not one whose name is run together',
    gold: issuer('市财政局、市商务局'),
    read: issuer('市财政局市商务局'),
    element: 'policy',
    figures: [4, 1, 1],
  },
  {
    what: 'two issuers, however they are parted',
    gold: issuer('市财政局、市商务局'),
    read: issuer('市财政局，市商务局'),
    element: 'policy',
    figures: [5, 0, 0],
  },
  {
    what: 'citations by number where both have one, else by title',
    gold: { citations: [cited('国发〔2022〕12号', '甲通知', 'implements'), cited(null, '乙办法')] },
    read: { citations: [cited('国发[2022]12号', '另题', 'implements'), cited('国发〔2020〕1号', '乙办法')] },
    element: 'citations',
    figures: [2, 0, 0],
  },
  {
    what: 'the relation of those that were found',
    gold: { citations: [cited('国发〔2022〕12号', '甲通知', 'implements'), cited(null, '乙办法')] },
    read: { citations: [cited('国发〔2022〕12号', '甲通知', 'cites')] },
    element: 'citationRelation',
    figures: [0, 1, 1],
  },
  {
    what: 'industries: one within the other; each side counts its own',
    gold: { industries: ['汽车', '软件'] },
    read: { industries: [industry('新能源汽车'), industry('汽车产业'), industry('陶瓷')] },
    element: 'industries',
    figures: [1, 1, 1],
  },
]
