import type { Span } from '../../domain/span.ts'

export interface Heading extends Span {
  readonly id: string
  readonly kind: 'section' | 'measure'
  readonly label: string
  readonly words: string
  readonly depth: number
}

interface Props {
  readonly headings: readonly Heading[]
  readonly current: string | null
  readonly onGo: (heading: Heading) => void
}

/** Sections and measures in reading order. */
export function Contents({ headings, current, onGo }: Props) {
  return (
    <ol className="reader-contents">
      {headings.map((heading) => (
        <li key={heading.id}>
          <button
            type="button"
            className={`contents-item contents-${heading.kind}`}
            style={{ paddingLeft: `${10 + heading.depth * 14}px` }}
            aria-current={heading.id === current ? 'true' : undefined}
            onClick={() => onGo(heading)}
          >
            <span className="contents-label">{heading.label}</span>
            {heading.words}
          </button>
        </li>
      ))}
    </ol>
  )
}
