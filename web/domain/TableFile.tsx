import { FileDown } from 'lucide-react'
import { useWords } from '../i18n/words.ts'
import { keepingCorrections } from '../state/asRead.ts'
import { domain } from './words.ts'

interface Props {
  /** API field whose answer the file contains. */
  readonly name: 'network' | 'lineNetwork' | 'coverage' | 'diff' | 'citedMost' | 'commonTasks' | 'tightening' | 'policies'
  readonly format?: 'csv' | 'xlsx'
  /** Arguments of the field. Null arguments are left out; a list becomes a repeated parameter. */
  readonly asked: Readonly<Record<string, string | readonly string[] | null | undefined>>
  /** Describes the file, if a page offers several. */
  readonly words?: string
}

/** Link to a page's list as a spreadsheet file. */
export function TableFile({ name, format = 'csv', asked, words }: Props) {
  const say = useWords(domain)
  const given = Object.entries(asked).flatMap(([key, values]) => [values ?? []].flat().flatMap((value) => (value ? [[key, value]] : [])))
  return (
    <a className="button" href={keepingCorrections(`/export/${name}.${format}?${new URLSearchParams(given)}`)} download>
      <FileDown size={15} aria-hidden="true" />
      {words ?? say('csvFile')}
    </a>
  )
}
