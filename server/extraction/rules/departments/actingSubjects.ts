import type { Measure } from '../../../structure/outline.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Script } from '../../departments/nameList.ts'
import { isPlacedDepartment, isSurelyDepartment } from '../../departments/ownNames.ts'
import type { Rule } from '../../rule.ts'

/**
 * The subject of 要, 将, 负责, 牵头 or 应当 at the start of a sentence or clause: 各镇、办事处、红开区、区各有关部门要健全政策落实推进机制;
 * 区发展改革委将按照…; 市政府办公室负责…; 政策法规处每季度末调度…; never the 要 of 重要 or the 牵头 of 牵头部门.
 */
const SUBJECT =
  /(?<=^|[。；\n：:！，,])\s*(?<names>[^。；，,\n：:“”《》由]{2,80}?)(?<verb>(?<![重主必需首次纪概摘简紧扼])要|(?<![即必])将|负责(?![人同])|牵头(?![部单处科])|(?:也|均|都)?应当|(?:也|均|都)?应(?![急用对答届试付收聘变])|(?:每(?:半年|季度|个?月)|按(?:半年|季度|季|月))(?:末|底)?(?![一-龥]{0,4}报送))(?![求点素件领近军士来])/gu
/** 由市重大办负责协调推进, 由企业服务局牵头组织相关部门. */
const BY = /由(?<names>[^。；，,\n：:“”《》由]{2,40}?)(?<verb>牵头(?![部单处科])|负责(?![人同])|统筹|组织|承担|具体)/gu

/** The beginning of a sentence, up to its first comma. */
const OPENING = /(?<=^|[。；\n])\s*(?<clause>[^。；，,\n：:“”《》]{4,100})/gu
/**
 * What a department does that opens a sentence without 要 or 应: 市发展改革委、昆明供电局等部门协同推进…; 各责任部门及时梳理总结…;
 * 省直有关部门担负起推进改革的工作职责; never 各部门落实情况.
 */
const DOES =
  /(?:协同|会同|共同|分别|定期|适时|及时|切实|严格|认真|积极|主动|充分|进一步|全面|具体|结合|对照|按照|根据|依据|统筹|组织|推进|建立|健全|完善|加强|强化|加大|细化|开展|做好|抓好|落实|制定|担负|承担|履行|指导|督促)(?![一-龥]{0,4}(?:情况|的(?!工作)|力度$|程度))/gu

/** Reads the acting body out of measures that say nowhere else who is responsible. */
export const actingSubjects: Rule = {
  name: 'acting-subjects',
  does: 'Where a measure has no assignment, takes the departments that are subject of 要, 将, 应当, 负责 or 牵头, that open a sentence and act, or of whom it says 由…负责, as responsible.',
  examples: [
    '各镇、办事处、红开区、区各有关部门要健全政策落实推进机制',
    '区发展改革委将按照“落地有节点、进度有形象、质量可核查”要求，建立工作台账',
    '各部门要深入贯彻党的二十大和中央经济工作会议精神',
    '各责任部门及时梳理总结“获得电力”改革创新做法',
  ],
  find({ outline, text, earlier }) {
    const script = { text, plain: outline.text.folded }
    const own = earlier.departments.filter(({ standing }) => !standing)
    const assigned = new Set([...own, ...earlier.openEnded].map(({ measure }) => measure))
    return joined(
      outline.measures
        .filter((measure) => !assigned.has(measure.id))
        .map((measure) => mentionsOf(measure, this.name, actorsIn(script, wordsOf(script, measure)))),
    )
  },
}

/** The measure without its label, so that its first words open a sentence. */
function wordsOf(script: Script, measure: Measure): Span {
  const at = script.text.indexOf(measure.text.slice(0, 12), measure.span.start)
  return { start: at === -1 || at >= measure.span.end ? measure.span.start : at, end: measure.span.end }
}

function actorsIn(script: Script, within: Span): readonly Assigned[] {
  const words = script.plain.slice(within.start, within.end)
  const found = [...words.matchAll(SUBJECT), ...words.matchAll(BY)].flatMap((match) => {
    const names = match.groups?.names ?? ''
    const start = within.start + match.index + match[0].indexOf(names)
    return actors(script, { start, end: start + names.length }, match.groups?.verb ?? '')
  })
  const acting = [...words.matchAll(OPENING)].flatMap((match) => {
    const clause = match.groups?.clause ?? ''
    return doers(script, within.start + match.index + match[0].length - clause.length, clause)
  })
  const seen = new Set(found.map(({ span }) => span.start))
  return [...found, ...acting.filter(({ span }) => !seen.has(span.start))].sort((one, other) => one.span.start - other.span.start)
}

/** 省政府办公厅会同省直有关部门编制了《…》: what has been done is no task. */
const DONE = /(?<![为除])了(?!解)/u

/** The departments before the first word of doing that follows nothing but departments: 市营商环境建设推进中心定期…. */
function doers(script: Script, start: number, clause: string): readonly Assigned[] {
  if (DONE.test(clause)) return []
  for (const { index } of clause.matchAll(DOES)) {
    const found = index < 2 ? [] : actors(script, { start, end: start + index }, '')
    if (found.length > 0 && found.every(({ kind, surface }) => kind !== 'body' || isPlacedDepartment(surface))) return found
  }
  return []
}

function actors(script: Script, span: Span, verb: string): readonly Assigned[] {
  const found = assignmentsIn(script, span, { role: verb === '牵头' ? 'lead' : 'responsible' })
  if (!isWhole(found, span)) return []
  return verb.includes('应') ? found.filter(({ kind }) => kind !== 'open-ended') : found
}

/** The whole subject must be departments: 区财政局 yes, 企业开办全流程 no. */
function isWhole(found: readonly Assigned[], span: Span): boolean {
  const first = found[0]
  const last = found.at(-1)
  if (first === undefined || last === undefined) return false
  return first.span.start === span.start && last.span.end === span.end && found.every(isNamed)
}

/** 不同供应商的单位, 各专项工作: a subject of the sentence, but nobody's name. */
const NO_NAME =
  /[的对在把被于之]|应当|不得|^(?:我|本|不同|选择|已|与|鼓励|支持|引导|推动|积极|配合|充分|发挥|加强|强化|健全|完善|建立|成立)/
/** Groups that say whose they are or that all are meant: 各有关部门, 市直有关部门, 工作专班成员单位. */
const SAYS_WHOSE = /^(?:各|全|[省市区县州]|[厅局]机关|直属|自治区|中省|有关|相关|等)|成员单位$|^牵头|^责任/

function isNamed({ kind, surface }: Assigned): boolean {
  if (NO_NAME.test(surface)) return false
  if (kind === 'open-ended') return SAYS_WHOSE.test(surface)
  if (kind === 'collective') return !/(?:[省市县区乡镇]级|网站|平台|窗口)$/.test(surface)
  return isSurelyDepartment(surface) || /(?:开发区|新区|高新区|开区|示范区|街道)$/.test(surface)
}
