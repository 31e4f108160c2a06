import type { NodeRecord, PolicyRecord, UpstreamTaskRecord } from './records.ts'

const EXCERPT = 24

/** What a node is called where there is room for one line. */
export function titleOf(node: NodeRecord): string {
  switch (node.kind) {
    case 'POLICY':
    case 'CITED_DOCUMENT':
      return documentTitle(node)
    case 'SECTION':
      return [node.label, node.title].filter(Boolean).join(' ') || node.id
    case 'MEASURE':
      return [node.label, node.heading ?? excerpt(withoutLabel(node.text, node.label))].filter(Boolean).join(' ')
    case 'UPSTREAM_TASK':
      return taskTitle(node, excerpt)
    case 'DEPARTMENT':
    case 'JURISDICTION':
    case 'INDUSTRY':
      return node.name
    case 'TARGET':
      return node.surface
  }
}

/** What a document is called: its title, or its number. An internal id is no name for a reader. */
export const documentTitle = ({ title, documentNumber }: Pick<PolicyRecord, 'title' | 'documentNumber'>): string =>
  title ?? documentNumber ?? '（无标题）'

/** A short second line, or null. */
export function detailOf(node: NodeRecord): string | null {
  switch (node.kind) {
    case 'POLICY':
    case 'CITED_DOCUMENT':
      return node.title === null ? null : node.documentNumber
    case 'MEASURE':
      return node.sectionTitle
    case 'UPSTREAM_TASK':
      return [node.row === null ? null : `分工表第${node.row}行`, node.area].filter(Boolean).join(' · ') || null
    case 'DEPARTMENT':
      return node.fullName === node.name ? null : node.fullName
    case 'JURISDICTION':
    case 'INDUSTRY':
      return node.code
    case 'SECTION':
    case 'TARGET':
      return null
  }
}

/** By its number in the upstream document, never by its row in the local table: 第30项 支持优化外商投资环境, which is row 27. */
export function taskTitle({ text, label, number }: UpstreamTaskRecord, shown: (words: string) => string = (words) => words): string {
  const numbered = number !== null && /^\d+[.．﹒、]$/u.test(label ?? '') ? `第${number}项` : label
  return [numbered, shown(withoutLabel(text, label))].filter(Boolean).join(' ')
}

function withoutLabel(text: string, label: string | null): string {
  return label !== null && text.startsWith(label) ? text.slice(label.length).trimStart() : text
}

function excerpt(text: string): string {
  const sentence = text.split(/[。；;\n]/, 1)[0] ?? ''
  return sentence.length > EXCERPT ? `${sentence.slice(0, EXCERPT)}…` : sentence
}
