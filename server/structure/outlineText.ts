import type { Outline, OutlineNode, Part } from './outline.ts'

/** Returns the source line number of a clean offset, to be printed before each line of an outline. */
export type LineOf = (offset: number) => number

/**
 * An outline as plain text, one line for each node: sections by heading, measures with `●` and their number, items with `·`, other
 * paragraphs by their first words. Approved outlines are compared in this form.
 */
export function outlineText(outline: Outline, lineOf?: LineOf): string {
  const words = outline.text.text
  const at = (offset: number) => (lineOf ? `${String(lineOf(offset)).padStart(5)}  ` : '')
  const ids = new Map(outline.measures.map((measure) => [measure.path, measure]))
  const opening = (start: number, end: number) => {
    const piece = words.slice(start, end).replaceAll('\n', ' ')
    return piece.length <= 36 ? piece : `${piece.slice(0, 24)} … ${piece.slice(-10)} (${piece.length})`
  }
  const nodeLines = (node: OutlineNode, indent: string): string[] => {
    const measure = node.kind === 'measure' ? ids.get(node.path) : undefined
    const line = measure
      ? `● ${measure.id} ${measure.label} ${measure.heading === null ? '' : `[${measure.heading}] `}${opening(measure.span.start, measure.span.end)}`
      : `${SIGNS[node.kind]} ${node.label ?? ''}${node.kind === 'section' && node.heading !== null ? `${node.heading}` : opening(node.body.start, node.body.end)}`
    return [
      `${at(node.span.start)}${indent}${line.replace(/\s+$/, '')}`,
      ...node.children.flatMap((child) => nodeLines(child, `${indent}  `)),
    ]
  }
  const partLines = (part: Part) => [
    `${at(part.span.start)}${part.kind.toUpperCase()} ${part.title?.text ?? '(no title)'}`,
    ...part.children.flatMap((child) => nodeLines(child, '  ')),
  ]
  return [
    ...outline.metadata.map(({ key, value, span }) => `${at(span.start)}${key}: ${value}`),
    ...outline.parts.flatMap(partLines),
    ...outline.warnings.map(({ message, span }) => `${at(span.start)}! ${message}`),
    '',
  ].join('\n')
}

const SIGNS: Readonly<Record<OutlineNode['kind'], string>> = { section: '§', measure: '●', item: '·', paragraph: '¶', table: '▦' }
