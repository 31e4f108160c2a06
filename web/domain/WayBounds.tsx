import type { ReactNode } from 'react'
import { useWords } from '../i18n/words.ts'
import { domain } from './words.ts'
import './domain.css'

interface Props<Hops extends string, Relation extends string> {
  readonly hops: Hops
  readonly allHops: readonly Hops[]
  readonly relations: readonly Relation[]
  /** Relations that the search does not follow. */
  readonly without: readonly Relation[]
  readonly sayRelation: (relation: Relation) => string
  readonly onChange: (change: { readonly hops?: Hops; readonly without?: readonly Relation[] }) => void
  /** Further options beside the relations. */
  readonly children?: ReactNode
}

/** Bounds of a search: the maximum distance and the relations to follow. */
export function WayBounds<Hops extends string, Relation extends string>(props: Props<Hops, Relation>) {
  const { hops, allHops, relations, without, sayRelation, onChange, children } = props
  const say = useWords(domain)
  const follow = (relation: Relation, on: boolean) =>
    onChange({ without: on ? without.filter((each) => each !== relation) : [...without, relation] })
  return (
    <div className="way-bounds">
      <label className="field">
        {say('maxHops')}
        <select className="select" value={hops} onChange={({ target }) => onChange({ hops: target.value as Hops })}>
          {allHops.map((count) => (
            <option key={count} value={count}>
              {say('hops', { count })}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="plain">
        <legend className="field-label">{say('relations')}</legend>
        <div className="row">
          {relations.map((relation) => (
            <label key={relation} className="check">
              <input type="checkbox" checked={!without.includes(relation)} onChange={({ target }) => follow(relation, target.checked)} />
              {sayRelation(relation)}
            </label>
          ))}
          {children}
        </div>
      </fieldset>
    </div>
  )
}
