import { Link } from 'wouter'
import { TableBox } from '../../components/TableBox.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { TableFile } from '../../domain/TableFile.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { AllKnown } from './AllKnown.tsx'
import type { FoundCoverage } from './operations.ts'
import { coverage as words } from './words.ts'

interface Props {
  readonly coverage: FoundCoverage
  readonly onlyNone: boolean
}

/** Every place for which a policy is held: who carries the document out, and who is not known to. */
export function PlacesTable({ coverage: { document, places, placeTotal }, onlyNone }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const shown = onlyNone ? places.filter(({ known }) => !known) : places
  return (
    <section className="coverage-part">
      <h2>
        {say('places')}{' '}
        <span className="faint small">{say('placesShown', { known: places.filter(({ known }) => known).length, all: placeTotal })}</span>
      </h2>
      <p className="coverage-file">
        <TableFile name="coverage" asked={{ document: document.id }} />
      </p>
      <TableBox label={say('places')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('place')}</th>
              <th scope="col">{say('policies')}</th>
              <th scope="col">{say('how')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.length === 0 && <AllKnown columns={3} />}
            {shown.map(({ place, policies, known }) => (
              <tr key={place.id} className={known ? undefined : 'coverage-none'}>
                <td data-head={say('place')}>
                  <NodeLink id={place.id} kind="JURISDICTION" title={place.name} />{' '}
                  {place.level && <span className="faint coverage-level">{sayModel(place.level)}</span>}
                </td>
                <td data-head={say('policies')}>
                  {known
                    ? policies.map(({ policy, tasks, measures }) => (
                        <div key={policy.id}>
                          <NodeLink id={policy.id} kind="POLICY" title={policy.title ?? policy.documentNumber} />
                          {tasks > 0 && (
                            <span className="faint">
                              {' '}
                              {say('tasksCarried', { tasks, measures })}{' '}
                              <Link href={linkTo.compare(document.id, policy.id)}>{say('compare')}</Link>
                            </span>
                          )}
                        </div>
                      ))
                    : say('none')}
                </td>
                <td data-head={known ? say('how') : undefined}>
                  {policies.flatMap(({ policy, citations }) =>
                    citations.map(({ relation, evidence }) => (
                      <div key={`${policy.id} ${evidence?.start} ${relation}`} className="coverage-how">
                        <span>{sayModel(relation)}</span>
                        {evidence?.document && <Quote evidence={{ ...evidence, document: evidence.document }} lines={2} />}
                      </div>
                    )),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {placeTotal > places.length && <p className="faint small">{say('cut', { shown: places.length, all: placeTotal })}</p>}
    </section>
  )
}
