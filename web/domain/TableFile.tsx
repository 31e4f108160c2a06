import { FileDown } from 'lucide-react'
import { useWords } from '../i18n/words.ts'
import { domain } from './words.ts'

interface Props {
  /** Name of the field of the API whose answer the file holds. */
  readonly name: 'network' | 'lineNetwork' | 'coverage' | 'diff' | 'citedMost'
  /** Its arguments; those that are null are not given. */
  readonly asked: Readonly<Record<string, string | null | undefined>>
  /** What the file holds, where a page has several. */
  readonly words?: string
}

/** What a page lists, as a file for a spreadsheet. */
export function TableFile({ name, asked, words }: Props) {
  const say = useWords(domain)
  const given = Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return (
    <a className="button" href={`/export/${name}.csv?${new URLSearchParams(given)}`} download>
      <FileDown size={15} aria-hidden="true" />
      {words ?? say('csvFile')}
    </a>
  )
}
