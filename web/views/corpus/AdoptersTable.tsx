import { useState } from 'react'
import { TableBox } from '../../components/TableBox.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { useWords } from '../../i18n/words.ts'
import { adoptionOrder } from './firstAdopters.ts'
import type { FoundAdopter, FoundAdoption } from './operations.ts'
import { corpus } from './words.ts'

const PAGE = 50

/** Every document that refers to the chosen one, earliest first, with the time it took. */
export function AdoptersTable({ adoption: { adopters } }: { readonly adoption: FoundAdoption }) {
  const say = useWords(corpus)
  const [shown, setShown] = useState(PAGE)
  const left = adopters.length - shown
  const order = adoptionOrder(adopters)
  return (
    <section className="corpus-part">
      <h2>{say('who')}</h2>
      <p className="small corpus-said">{say('orderSaid')}</p>
      {left > 0 && <p className="small corpus-said">{say('shownAdopters', { shown, all: adopters.length })}</p>}
      <TableBox label={say('who')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {say('order')}
              </th>
              <th scope="col">{say('place')}</th>
              <th scope="col">{say('document')}</th>
              <th scope="col">{say('how')}</th>
              <th scope="col">{say('day')}</th>
              <th scope="col" className="number">
                {say('after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {adopters.slice(0, shown).map((adopter, at) => (
              <Row key={adopter.policy.id} number={order[at] ?? null} adopter={adopter} />
            ))}
          </tbody>
        </table>
      </TableBox>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {say('moreAdopters', { count: Math.min(PAGE, left) })}
        </button>
      )}
    </section>
  )
}

function Row({
  number,
  adopter: { policy, places, state, day, days },
}: {
  readonly number: number | null
  readonly adopter: FoundAdopter
}) {
  const say = useWords(corpus)
  return (
    <tr>
      <td className="number">{number ?? '—'}</td>
      <td lang="zh-CN">
        {places.length === 0 && <span className="faint">{say('placeUnknown')}</span>}
        {places.map(({ id, name }) => (
          <div key={id}>
            <NodeLink id={id} kind="JURISDICTION" title={name} />
          </div>
        ))}
      </td>
      <td lang="zh-CN" className="words">
        <NodeLink id={policy.id} kind="POLICY" title={policy.title ?? policy.documentNumber} />
      </td>
      <td>{say(state)}</td>
      <td className="day">{day ?? <span className="faint">{say('dayUnknown')}</span>}</td>
      <td className="number">{days === null ? '—' : days < 0 ? say('earlier', { count: -days }) : say('days', { count: days })}</td>
    </tr>
  )
}
