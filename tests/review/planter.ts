import { readdirSync, readFileSync } from 'node:fs'
import { groupsOf } from '../../server/alarms/neighbours.ts'
import type { Reading } from '../../server/extraction/findings.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { REGISTER } from '../../server/reference/register.ts'
import type { ReviewKind } from '../../server/review/finding.ts'
import { clean } from '../../server/text/clean.ts'
import type { Span } from '../../server/text/span.ts'

/** A committed notice, without page furniture, and what is read out of it. All spans are offsets into `text`. */
export interface Notice {
  readonly name: string
  readonly text: string
  readonly reading: Reading
}

/** A draft with one seeded fault. */
export interface Planted {
  readonly kind: ReviewKind
  readonly name: string
  readonly text: string
  /** Where the fault is. */
  readonly at: number
}

/** The committed notices, by folder. */
export function notices(...folders: readonly string[]): readonly Notice[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => noticeFrom(name, clean(plainDocument(name, readFileSync(`${folder}/${name}`))).text)),
  )
}

export function noticeFrom(name: string, text: string): Notice {
  return { name, text, reading: read(plainDocument(name, Buffer.from(text))) }
}

/** Plants one fault into a notice; null where it has no place for it. `all` are the notices of the graph. */
type Plant = (notice: Notice, index: number, all: readonly Notice[]) => Omit<Planted, 'kind' | 'name'> | null

export const PLANTS: Readonly<Record<ReviewKind, Plant>> = {
  CITATION_UNKNOWN: (notice, index) =>
    inPreamble(
      notice,
      `根据《关于促进海洋牧场装备产业${index}年行动的指导意见》（国办发〔2021〕${800 + index}号），结合实际，制定本措施。`,
    ),
  CITATION_CONTRADICTORY: (notice, index) => {
    const sure = REGISTER.filter((entry) => entry.sure && /^国.*〔20(?:1\d|2[0-2])〕/u.test(entry.number))
    const [one, other] = [sure[index % sure.length], sure[(index + 3) % sure.length]]
    return one && other ? inPreamble(notice, `根据《${one.title}》（${other.number}），结合实际，制定本措施。`) : null
  },
  CITATION_ENDED: (notice) => inPreamble(notice, `根据${REPEALED}，结合实际，制定本措施。`),
  MEASURE_WITHOUT_DEPARTMENT: (notice) => withoutBracket(notice),
  MEASURE_WITHOUT_DEADLINE: (notice) => withDeadlinesButOne(notice),
  DEADLINE_BEFORE_SIGNATURE: ({ text, reading }) => {
    // 2023年3月31日前到期的贷款 says which loans are meant: a past day is none to act by
    const due = reading.targets.find(
      ({ kind, surface, span }) =>
        kind === 'deadline' && /^20\d\d年[^至]*前/.test(surface) && !text.startsWith('到期', placed(reading, span).end),
    )
    if (!due || (reading.policy.date ?? reading.policy.published) === null) return null
    const { start } = placed(reading, due.span)
    return { text: `${text.slice(0, start)}2016${text.slice(start + 4)}`, at: start }
  },
  DEPARTMENT_UNKNOWN: (notice, index) => renamedTo(notice, MISTYPED, index),
  DEPARTMENT_UNLISTED: (notice, index) => renamedTo(notice, INVENTED, index),
  DEPARTMENT_RENAMED: (notice, index) => renamedTo(notice, FORMER, index),
  FIGURE_LOOSER: (notice, _, all) => looserThanUpstream(notice, all),
  NUMBERING_GAP: ({ text }) => {
    const unit = /(?<=\n)(?:（[二三四五]）|[3-9][.．])[^\n]+\n(?=（[三四五六]）|[4-9][.．])/u.exec(text)
    return unit ? { text: text.slice(0, unit.index) + text.slice(unit.index + unit[0].length), at: unit.index } : null
  },
  OTHER_PLACE: (notice, index, all) => withWordsOfElsewhere(notice, index, all),
}

const REPEALED = '《天津市促进海洋工程装备产业发展若干措施》（津政发〔2016〕7号）'

/** A made-up notice that ends a document before any of the drafts was signed. */
export const REPEALING = [
  '天津市人民政府关于废止部分行政规范性文件的决定',
  '津政发〔2020〕930号',
  '各区人民政府，市政府各委、办、局：',
  `市人民政府决定：自2020年6月1日起废止${REPEALED}。`,
  '本决定自2020年6月1日起施行。',
  '天津市人民政府',
  '2020年5月20日',
].join('\n')

const MISTYPED: readonly (readonly [string, string])[] = [
  ['财政局', '财证局'],
  ['商务局', '商物局'],
  ['教育局', '教玉局'],
  ['民政局', '民证局'],
  ['司法局', '司发局'],
  ['审计局', '审记局'],
  ['财政厅', '财证厅'],
  ['商务厅', '商物厅'],
  ['市场监督管理局', '市场监督管里局'],
]

const INVENTED: readonly (readonly [string, string])[] = [
  ['财政局', '幸福推进局'],
  ['商务局', '直播发展局'],
  ['教育局', '碳汇管理局'],
  ['民政局', '夜经济促进办'],
  ['司法局', '魔法管理局'],
  ['财政厅', '算力统筹厅'],
  ['市场监督管理局', '质量幸福委'],
]

const FORMER: readonly (readonly [string, string])[] = [
  ['市场监管局', '工商局'],
  ['生态环境局', '环保局'],
  ['农业农村局', '农业局'],
  ['应急管理局', '安监局'],
  ['应急局', '安监局'],
  ['自然资源局', '国土局'],
  ['市场监督管理局', '工商局'],
  ['生态环境厅', '环保厅'],
  ['自然资源厅', '国土资源厅'],
  ['农业农村厅', '农业厅'],
]

const placed = ({ outline }: Reading, span: Span): Span => outline.text.toSource(span)

/** A sentence on a line of its own, before the first section or measure. */
function inPreamble({ text, reading }: Notice, sentence: string) {
  const [first] = reading.outline.measures
  if (!first) return null
  const top = reading.outline.parts[first.part]?.children.find(({ label }) => label !== null)
  const at = text.lastIndexOf('\n', placed(reading, top?.span ?? first.span).start) + 1
  return { text: `${text.slice(0, at)}${sentence}\n${text.slice(at)}`, at }
}

/** Takes the brackets with its departments off one measure of a group in which all have theirs. */
function withoutBracket({ text, reading }: Notice) {
  const named = new Set(reading.departments.map(({ measure }) => measure))
  for (const group of groupsOf(reading).filter((each) => each.length >= 4 && each.every(({ id }) => named.has(id)))) {
    for (const { id, span } of group.slice(1)) {
      const place = placed(reading, span)
      const words = text.slice(place.start, place.end)
      const bracket =
        /(?:[（(][^（()）]*(?:负责|单位|部门|牵头|[局委厅办])[^（()）]*[）)]\s*。?|\n[^\n]{0,4}(?:牵头|责任)(?:单位|部门)[：:][^\n]*)\s*$/u.exec(
          words,
        )
      const own = reading.departments.filter(({ measure }) => measure === id)
      const isAll = own.every((each) => placed(reading, each.span).start >= place.start + (bracket?.index ?? Number.MAX_SAFE_INTEGER))
      if (bracket && isAll) return { text: text.slice(0, place.start + bracket.index) + text.slice(place.end), at: place.start }
    }
  }
  return null
}

/** Puts a deadline into all measures of a group but the last. */
function withDeadlinesButOne({ text, reading }: Notice) {
  const due = new Set(reading.targets.filter(({ kind }) => kind === 'deadline').map(({ measure }) => measure))
  const group = groupsOf(reading).find(
    (each) => each.length >= 4 && !due.has(each.at(-1)?.id ?? '') && each.every(({ row, label }) => row === null && !label.endsWith('条')),
  )
  const last = group?.at(-1)
  if (!group || !last) return null
  let [planted, moved] = [text, 0]
  for (const measure of group.slice(0, -1)) {
    const stop = text.indexOf('。', placed(reading, measure.span).start)
    if (stop < 0 || stop > placed(reading, measure.span).end) return null
    planted = `${planted.slice(0, stop + moved)}，2031年12月底前完成${planted.slice(stop + moved)}`
    moved = planted.length - text.length
  }
  return { text: planted, at: placed(reading, last.span).start + moved }
}

/** Writes another name in the place of a department that a measure names. */
function renamedTo({ text, reading }: Notice, names: readonly (readonly [string, string])[], index: number) {
  for (let turn = 0; turn < names.length; turn++) {
    const [now, then] = names[(index + turn) % names.length] ?? ['', '']
    const mention = reading.departments.find(({ surface, measure }) => measure !== null && surface.replace(/^[省市区县州]/u, '') === now)
    if (!mention) continue
    const { start, end } = placed(reading, mention.span)
    const words = text.slice(start, end).replace(now, then)
    // all of them, for the first mention of a department counts
    return { text: text.replaceAll(text.slice(start, end), words), at: start }
  }
  return null
}

/** Cites a notice of the graph as what is implemented, and takes over a measure's sentence with a later day or a lower share. */
function looserThanUpstream(notice: Notice, all: readonly Notice[]) {
  const signed = notice.reading.policy.date?.value ?? ''
  for (const { name, text, reading } of all) {
    const { title, documentNumber } = reading.policy
    const issued = reading.policy.date?.value ?? '9999'
    if (name === notice.name || !title || !documentNumber || issued > signed) continue
    for (const target of reading.targets) {
      const { start, end } = placed(reading, target.span)
      const sentence = sentenceAround(text, start, end)
      const surface = text.slice(start, end)
      const looser =
        target.kind === 'deadline' ? surface.replace(/20\d\d(?=年)/, (year) => String(Number(year) + 2)) : lower(target.kind, surface)
      // 〔牵头单位：…；完成时限：2023年10月底前〕 says who and when, and not what
      const namesObject = !/^[（(〔【]/u.test(sentence)
      if (looser === surface || !namesObject || sentence.length < 30 || sentence.length > 160) continue
      const cited = inPreamble(notice, `为贯彻落实《${title.value}》（${documentNumber.value}），结合实际，制定本措施。`)
      const into = cited && atEndOfAMeasure(noticeFrom(notice.name, cited.text), sentence.replace(surface, looser))
      if (into) return into
    }
  }
  return null
}

const lower = (kind: string, surface: string): string =>
  kind === 'percent' ? surface.replace(/(?<![\d.])\d{2}(?=(?:\.\d+)?[%％])/, (figure) => String(Number(figure) - 7)) : surface

function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1
  const stop = text.slice(end).search(/[。\n]/u)
  return text.slice(before, stop < 0 ? end : end + stop)
}

/** Copies a sentence with the name of its place out of a notice of a place elsewhere. */
function withWordsOfElsewhere(notice: Notice, index: number, all: readonly Notice[]) {
  const here = notice.reading.policy.jurisdiction?.value ?? null
  if (here === null) return null
  for (let turn = 1; turn < all.length; turn++) {
    const other = all[(index + turn) % all.length]
    const place = other?.reading.policy.jurisdiction?.value.replace(/\s/gu, '')
    if (!other || !place || place === '全国' || place.slice(0, 2) === here.slice(0, 2)) continue
    const name = /[^省市]+[市区县]$|[^省]+[省区]$/u.exec(place)?.[0] ?? place
    for (const { span } of other.reading.outline.measures) {
      const { start, end } = placed(other.reading, span)
      const at = other.text.slice(start, end).indexOf(name)
      if (at < 0) continue
      const sentence = sentenceAround(other.text, start + at, start + at + name.length)
      if (sentence.length >= 30 && sentence.length < 200 && !sentence.includes('《')) return atEndOfAMeasure(notice, sentence)
    }
  }
  return null
}

/** Puts a sentence after the first sentence of a measure in the middle of the notice. */
function atEndOfAMeasure({ text, reading }: Notice, sentence: string) {
  const { measures } = reading.outline
  const fit = measures.slice(Math.floor(measures.length / 2)).find(({ row }) => row === null)
  if (!fit) return null
  const { start, end } = placed(reading, fit.span)
  const stop = text.indexOf('。', start)
  if (stop < 0 || stop >= end) return null
  return { text: `${text.slice(0, stop + 1)}${sentence}。${text.slice(stop + 1)}`, at: stop + 1 }
}

/** Of each kind up to `most` drafts with that fault, each made from another notice. */
export function plantedInto(drafts: readonly Notice[], held: readonly Notice[], most: number): readonly Planted[] {
  return (Object.entries(PLANTS) as [ReviewKind, Plant][]).flatMap(([kind, plant]) =>
    drafts
      .flatMap((notice, index) => {
        const one = plant(notice, index, held)
        return one ? [{ kind, name: notice.name, ...one }] : []
      })
      .slice(0, most),
  )
}
