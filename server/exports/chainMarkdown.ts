import { type Chain, type ChainExport, type ChainHop, SCOPE_WORDS, STATUS_WORDS } from './chainRow.ts'
import { escapedForMarkdown } from './markdownEscape.ts'

/** The chains as Markdown: one numbered section for each chain, one item for each hop, followed by the quoted words with their position. */
export function chainMarkdown({ title, direction, chains, omitted, permalink }: ChainExport): string {
  const head = [`# ${escapedForMarkdown(title)}：${direction}`, '', `<${permalink}>`, '']
  const body = chains.length === 0 ? ['未找到关系。', ''] : chains.flatMap(chainLines)
  const tail = omitted.length === 0 ? [] : ['## 未列出', '', ...omitted.map((words) => `- ${escapedForMarkdown(words)}`), '']
  return [...head, ...body, ...tail].join('\n')
}

function chainLines({ scope, hops }: Chain, index: number): readonly string[] {
  const title = scope === null ? `## ${index + 1}` : `## ${index + 1}. ${SCOPE_WORDS[scope]}`
  return [title, '', ...hops.flatMap(hopLines), '']
}

function hopLines(hop: ChainHop, index: number): readonly string[] {
  const item = `${index + 1}. ${escapedForMarkdown(hop.from)} —**${hop.relation}**→ ${escapedForMarkdown(hop.to)}（${STATUS_WORDS[hop.status] ?? hop.status}）`
  if (hop.quote === null || hop.source === null) return [item]
  const place = [hop.source.documentNumber, `《${hop.source.title}》`, hop.source.line === null ? null : `第${hop.source.line}行`]
  const words = escapedForMarkdown(hop.quote.replace(/\s+/gu, ' ').trim())
  return [item, `   > ${words}`, '   >', `   > — [${escapedForMarkdown(place.filter(Boolean).join(' '))}](<${hop.link ?? ''}>)`]
}
