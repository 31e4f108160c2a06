import type { Branch, Hop, Lineage, LineageNode } from './lineage.ts'

/** What the exports say in words; the page hands over the words of the reader's language. */
export interface ExportWords {
  readonly title: (start: string) => string
  readonly relation: (hop: Hop) => string
  readonly status: (hop: Hop) => string | null
  readonly kind: (node: LineageNode) => string
  readonly columns: readonly string[]
  readonly source: string
}

interface Exported {
  readonly root: Branch
  readonly lineage: Lineage
  /** Address of the page, and the way to make one into a text. */
  readonly permalink: string
  readonly linkOf: (hop: Hop) => string
  readonly words: ExportWords
}

/** The lineage as a nested list, each step with its quoted words and a link to them. */
export function asMarkdown({ root, permalink, linkOf, words }: Exported): string {
  const lines = [`# ${words.title(root.node.title)}`, '', `- **${root.node.title}**（${words.kind(root.node)}）`]
  const walk = (branch: Branch, depth: number) => {
    const indent = '  '.repeat(depth)
    for (const each of branch.branches) {
      const [first] = each.by
      lines.push(`${indent}- ${first ? `${words.relation(first)} → ` : ''}**${each.node.title}**（${words.kind(each.node)}）`)
      for (const hop of each.by) {
        if (hop.evidence) lines.push(`${indent}  > [${oneLine(hop.evidence.quote)}](${linkOf(hop)})`)
        const status = words.status(hop)
        if (status) lines.push(`${indent}  > ${status}`)
      }
      walk(each, depth + 1)
    }
  }
  walk(root, 1)
  return `${[...lines, '', `${words.source}: ${permalink}`].join('\n')}\n`
}

/** One row a statement, with a byte order mark, so that Excel reads it as UTF-8. */
export function asCsv({ lineage, linkOf, words }: Exported): string {
  const rows = lineage.hops.map((hop) => {
    const lower = lineage.nodes.get(hop.lower)
    const upper = lineage.nodes.get(hop.upper)
    const { evidence } = hop
    return [
      lower && words.kind(lower),
      lower?.title,
      words.relation(hop),
      upper && words.kind(upper),
      upper?.title,
      upper?.detail,
      words.status(hop),
      evidence?.quote,
      evidence?.document.id,
      evidence?.start,
      evidence?.end,
      evidence ? linkOf(hop) : null,
    ]
  })
  return `\uFEFF${[words.columns, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`
}

/** A field of a CSV. One that a spreadsheet would take for a formula is led by an apostrophe. */
function csvField(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const oneLine = (quote: string) => quote.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&')

/** The view as a reference of GB/T 7714-2015: an electronic resource, [DB/OL], with the day it was seen. */
export function asGbt7714({ title, permalink, seenOn }: Cited): string {
  return `政策脉络. ${title}[DB/OL]. [${seenOn}]. ${permalink}.`
}

interface Cited {
  readonly title: string
  readonly permalink: string
  /** ISO day. */
  readonly seenOn: string
}

/** The view as a BibTeX entry. */
export function asBibtex({ title, permalink, seenOn }: Cited): string {
  const key = `policylineage${seenOn.replaceAll('-', '')}`
  const fields = [
    `  title        = {${braced(title)}}`,
    '  organization = {政策脉络 Policy Lineage Explorer}',
    `  year         = {${seenOn.slice(0, 4)}}`,
    `  urldate      = {${seenOn}}`,
    `  url          = {${permalink}}`,
  ]
  return `@online{${key},\n${fields.join(',\n')}\n}\n`
}

const braced = (words: string) => words.replace(/[{}\\]/g, '')
