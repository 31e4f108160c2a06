import { FileDown } from 'lucide-react'
import { keepingCorrections } from '../state/asRead.ts'
import './domain.css'

interface Props {
  /** API field whose answer the files contain. */
  readonly name:
    | 'network'
    | 'lineNetwork'
    | 'coverage'
    | 'coverageMatrix'
    | 'diff'
    | 'citedMost'
    | 'commonTasks'
    | 'tightening'
    | 'policies'
  /** Arguments of the field. Null arguments are left out; a list becomes a repeated parameter. */
  readonly asked: Readonly<Record<string, string | readonly string[] | null | undefined>>
  /** Describes the list, if a page offers several. */
  readonly of?: string
}

const FORMATS = ['csv', 'xlsx'] as const

/** Links to a page's list as spreadsheet files. */
export function TableFiles({ name, asked, of }: Props) {
  const given = Object.entries(asked).flatMap(([key, values]) => [values ?? []].flat().flatMap((value) => (value ? [[key, value]] : [])))
  return (
    <span className="table-files">
      {FORMATS.map((format) => (
        <a key={format} className="button" href={keepingCorrections(`/export/${name}.${format}?${new URLSearchParams(given)}`)} download>
          <FileDown size={15} aria-hidden="true" />
          {of && `${of} `}
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  )
}
