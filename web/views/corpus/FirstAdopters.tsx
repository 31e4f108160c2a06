import { NodeLink } from '../../domain/NodeLink.tsx'
import { useWords } from '../../i18n/words.ts'
import { firstAdopters } from './firstAdopters.ts'
import type { FoundAdoption } from './operations.ts'
import { corpus } from './words.ts'

/** The first adopters and their dates, above the map, curve and table. */
export function FirstAdopters({ adoption: { adopters } }: { readonly adoption: FoundAdoption }) {
  const say = useWords(corpus)
  const { first, undated } = firstAdopters(adopters)
  return (
    <>
      <dl className="corpus-first">
        {first.map(({ way, adopter: { policy, places, day, days }, sameDay }) => (
          <div key={way}>
            <dt>{say(way)}</dt>
            <dd>
              <strong lang="zh-CN">{places.map(({ name }) => name).join('、') || say('placeUnknown')}</strong>{' '}
              <span className="day">{day}</span>
              {days !== null && days >= 0 && <span className="faint"> {say('afterDays', { count: days })}</span>}{' '}
              <span lang="zh-CN">
                <NodeLink id={policy.id} kind="POLICY" title={policy.title ?? policy.documentNumber} />
              </span>
              {sameDay > 0 && <span className="faint"> {say('sameDay', { count: sameDay })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {undated > 0 && <p className="faint small">{say('undatedAdopters', { count: undated })}</p>}
    </>
  )
}
