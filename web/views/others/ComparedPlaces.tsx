import { TableBox } from '../../components/TableBox.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { useWords } from '../../i18n/words.ts'
import type { FoundOthers } from './operations.ts'
import { others } from './words.ts'

/** The compared places, with the documents and measures of each. */
export function ComparedPlaces({ places }: Pick<FoundOthers, 'places'>) {
  const say = useWords(others)
  return (
    <details>
      <summary>{say('places')}</summary>
      <TableBox label={say('places')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('place')}</th>
              <th scope="col">{say('documents')}</th>
              <th scope="col">{say('measuresCount')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, documents, measures }) => (
              <tr key={place.id}>
                <td data-head={say('place')}>
                  <NodeLink id={place.id} kind="JURISDICTION" title={place.name} />
                </td>
                <td data-head={say('documents')}>{documents}</td>
                <td data-head={say('measuresCount')}>{measures}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  )
}
