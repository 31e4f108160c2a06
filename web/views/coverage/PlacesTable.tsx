import type { ReactNode } from 'react'
import { TableBox } from '../../components/TableBox.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { AllKnown } from './AllKnown.tsx'
import { CoveringPolicy } from './CoveringPolicy.tsx'
import type { FoundCoverage, FoundCovering } from './operations.ts'
import { coverage as words } from './words.ts'

interface Props {
  readonly coverage: FoundCoverage
  readonly onlyNone: boolean
}

/** All places with a held policy, and whether they implement the document, are based on it, mention it, or have no known relation to it. */
export function PlacesTable({ coverage: { document, places, placeTotal, placeCounts, policiesWithoutPlace }, onlyNone }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const shown = onlyNone ? places.filter(({ known }) => !known) : places
  return (
    <section className="coverage-part">
      <h2>
        {say('places')} <span className="faint small">{say('placesShown', { ...placeCounts, all: placeTotal })}</span>
      </h2>
      <p className="coverage-file">
        <TableFiles name="coverage" asked={{ document: document.id }} />
      </p>
      <TableBox label={say('places')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('place')}</th>
              <th scope="col" className="words">
                {say('policies')}
              </th>
              <th scope="col">{say('how')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.length === 0 && <AllKnown columns={3} />}
            {shown.map(({ place, policies }) => (
              <PlaceRows key={place.id} policies={policies}>
                <NodeLink id={place.id} kind="JURISDICTION" title={place.name} />{' '}
                {place.level && <span className="faint coverage-level">{sayModel(place.level)}</span>}
              </PlaceRows>
            ))}
            {!onlyNone && policiesWithoutPlace.length > 0 && <PlaceRows policies={policiesWithoutPlace}>{say('placeUnknown')}</PlaceRows>}
          </tbody>
        </table>
      </TableBox>
      {placeTotal > places.length && <p className="faint small">{say('cut', { shown: places.length, all: placeTotal })}</p>}
    </section>
  )
}

/** One row per policy, with its quotes. The cell of the place spans them. */
function PlaceRows({ policies, children }: { readonly policies: readonly FoundCovering[]; readonly children: ReactNode }) {
  const say = useWords(words)
  if (policies.length === 0) {
    return (
      <tr className="coverage-none">
        <td data-head={say('place')}>{children}</td>
        <td data-head={say('policies')}>{say('none')}</td>
        <td />
      </tr>
    )
  }
  return policies.map((covering, at) => (
    <tr key={covering.policy.id}>
      {at === 0 && (
        <td data-head={say('place')} rowSpan={policies.length}>
          {children}
        </td>
      )}
      <CoveringPolicy covering={covering} />
    </tr>
  ))
}
