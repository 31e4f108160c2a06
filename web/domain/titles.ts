import type { NodeKindName } from '../styles/palette.ts'
import type { NamedNode } from './operations.ts'

interface MeasureWords {
  readonly label: string | null
  readonly heading: string | null
  readonly text: string
}

/** Title of a measure: its label and heading, or its first words if it has no heading: 1. 落实增值税留抵退税扩围政策. */
export const measureTitle = ({ label, heading, text }: MeasureWords): string => `${label ?? ''}${heading ?? shortened(text)}`

/** Title of a section: its label and title: 一、财政政策. */
export const sectionTitle = ({ label, title }: { readonly label: string | null; readonly title: string | null }): string =>
  `${label ?? ''}${title ?? ''}`

/** Name of a document: its title or number, never its internal id. */
export const documentTitle = ({
  title,
  documentNumber,
}: {
  readonly title: string | null
  readonly documentNumber: string | null
}): string => title ?? documentNumber ?? '（无标题）'

const SHORT_TITLE = 40

/** The first words of a long text. */
export const shortened = (text: string): string => (text.length > SHORT_TITLE ? `${text.slice(0, SHORT_TITLE)}…` : text)

/** Display name of a node of any kind. */
export function titleOf(node: NamedNode): string {
  switch (node.__typename) {
    case 'Policy':
    case 'CitedDocument':
      return documentTitle(node)
    case 'Section':
      return sectionTitle(node)
    case 'Measure':
      return measureTitle(node)
    case 'UpstreamTask':
      return shortened(node.taskTitle)
    case 'Target':
      return node.surface
    case 'Department':
    case 'Jurisdiction':
    case 'Industry':
      return node.name
    default:
      return captionOf(node)
  }
}

/** Display name of a node of a type unknown to the page. */
export const captionOf = ({ id, caption }: { readonly id: string; readonly caption?: string }): string => caption ?? id

/** Second line of a node: the policy of a measure, the number of a document. */
export function detailOf(node: NamedNode): string | null {
  switch (node.__typename) {
    case 'Policy':
    case 'CitedDocument':
      return node.title === null ? null : node.documentNumber
    case 'Measure':
      return node.policy?.policyTitle ?? null
    default:
      return null
  }
}

/** A node with its name. */
export interface Named {
  readonly id: string
  readonly kind: NodeKindName
  readonly title: string
}

/** A node as lists show it. */
export interface Titled extends Named {
  readonly detail: string | null
  /** Its parent, such as the policy of a measure. */
  readonly of: Named | null
}

export const titled = (node: NamedNode): Titled => ({ ...named(node), detail: detailOf(node), of: wholeOf(node) })

export const named = (node: NamedNode): Named => ({ id: node.id, kind: node.nodeKind, title: titleOf(node) })

function wholeOf(node: NamedNode): Named | null {
  if (node.__typename !== 'Measure' || !node.policy) return null
  const { id, nodeKind: kind, policyTitle } = node.policy
  return { id, kind, title: documentTitle({ title: policyTitle, documentNumber: null }) }
}
