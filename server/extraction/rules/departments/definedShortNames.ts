import { endsAsBody } from '../../departments/ownNames.ts'
import type { AliasDefinition } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/** …领导小组办公室（以下简称省工改办）, (以下简称“市营商办”), （下称经开区）. */
const DEFINITION =
  /(?<full>[\p{Script=Han}“”·—-]{4,50})[（(](?:以下|下)?(?:简称|统称|称)(?:为)?[：:]?["“「]?(?<alias>[\p{Script=Han}A-Z—-]{2,16})["”」]?[）)]/gu
/** Words of the sentence that stand before the name: 由市优化营商环境工作领导小组办公室（以下简称…）牵头. */
const LEAD = /^.*?(?:由|成立|设立|组建|建立|经|报送|报|会同|与|和|及|在|对|向|是指|是)(?=[\p{Script=Han}“]{4,}$)/u

/** Reads short names of bodies and zones that the document itself defines. */
export const definedShortNames: Rule = {
  name: 'defined-short-names',
  does: 'Reads short names that the document defines for a body or zone: …（以下简称…）.',
  examples: ['省工程建设项目审批制度改革工作领导小组办公室（以下简称省工改办）'],
  find({ outline, text, measureAt }) {
    const aliases: AliasDefinition[] = [...outline.text.folded.matchAll(DEFINITION)].flatMap((match) => {
      const name = match.groups?.full ?? ''
      const full = withoutLead(name)
      const alias = match.groups?.alias ?? ''
      if (!endsAsBody(full) || !endsAsBody(alias)) return []
      const start = match.index + name.length - full.length
      const span = { start, end: match.index + match[0].length }
      const printed = text.slice(start, start + full.length)
      return [{ span, rule: this.name, measure: measureAt(start)?.id ?? null, full: printed, alias, kind: 'defined' as const }]
    })
    return { aliases }
  },
}

/** The name without the words before it, unless they are a part of it: 和 in 工业和信息化局. */
function withoutLead(name: string): string {
  const lead = LEAD.exec(name)?.[0] ?? ''
  const rest = name.slice(lead.length)
  return /[和及与在对向]$/.test(lead) && !/^(?:[省市区县州各]|自治区|国家|中央)/.test(rest) ? name : rest
}
