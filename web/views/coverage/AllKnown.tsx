import { useWords } from '../../i18n/words.ts'
import { coverage } from './words.ts'

/** Replaces the rows if only gaps are requested and there are none. */
export function AllKnown({ columns }: { readonly columns: number }) {
  const say = useWords(coverage)
  return (
    <tr>
      <td colSpan={columns} className="faint">
        {say('allKnown')}
      </td>
    </tr>
  )
}
