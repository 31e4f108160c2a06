import { ascending, bisector } from 'd3-array'
import type { Order } from '../lists.ts'
import type { Position, Window } from '../page.ts'
import { closureOf } from './closure.ts'
import type { RowSet } from './column.ts'
import { type FacetFacts, type MeasureFacts, placeIn } from './facts.ts'
import { recentlyMade } from './recentlyMade.ts'

/** All measures in one order. */
export interface SortedMeasures {
  /** The rows of a window with their positions, and the number of rows beyond its cursors, these included. */
  window(rows: RowSet, window: Window): { readonly shown: readonly PlacedRow[]; readonly remaining: number }
}

export interface PlacedRow extends Position {
  readonly row: number
}

/** Number of orders cached; with 80,000 measures each takes 0.3 MB. */
const ORDERS_KEPT = 16

/** Sorts the measures once for each requested order. */
export function measureOrders(facts: FacetFacts): (order: Order) => SortedMeasures {
  const keys = measureKeys(facts)
  return recentlyMade(ORDERS_KEPT, JSON.stringify, (order: Order) => sortedBy(facts.measures, keys(order), order.descending))
}

function sortedBy(measures: readonly MeasureFacts[], keyOf: (measure: MeasureFacts) => string, descending: boolean): SortedMeasures {
  const way = descending ? -1 : 1
  const compared = (a: Position, b: Position) => way * ascending(String(a.key), String(b.key)) || ascending(a.tie, b.tie)
  const placed = (measure: MeasureFacts, row: number): PlacedRow => ({ row, key: keyOf(measure), tie: measure.id })
  const sorted = Int32Array.from(measures.map(placed).sort(compared), ({ row }) => row)
  // Keys are computed again when needed: stored for all rows they would take thirty times as much memory as the order.
  const placedAt = (row: number): PlacedRow => placed(measures[row] as MeasureFacts, row)
  const places = bisector((row: number, position: Position) => compared(placedAt(row), position))
  return {
    window(rows, { first, last, after, before }) {
      const from = after === null ? 0 : places.right(sorted, after)
      const to = before === null ? sorted.length : places.left(sorted, before)
      const rest = sorted.subarray(from, Math.max(from, to)).filter((row) => rows[row])
      const shown = last === null ? rest.subarray(0, first) : rest.subarray(Math.max(0, rest.length - last))
      return { shown: Array.from(shown, placedAt), remaining: rest.length }
    },
  }
}

/** The sort keys of measures. A cursor contains the key, so it stays valid when measures are added or removed. */
function measureKeys({ policies, names }: FacetFacts): (order: Order) => (measure: MeasureFacts) => string {
  const signedOn = new Map(policies.map(({ policy }) => [policy.id, policy.issuedOn]))
  const placeKey = placeKeys(names)
  const placeOf = new Map(policies.map(({ policy, places }) => [policy.id, places.map(placeKey).sort(ascending)[0]]))
  return ({ by, descending, asOf = '' }) => {
    // Within a document the order is always text order, in both directions.
    const inText = ({ document, ordinal }: MeasureFacts) => inDocument(document, descending ? 99999 - ordinal : ordinal)
    switch (by) {
      case 'issuedOn':
        return (measure) => (signedOn.get(measure.document) ?? '0000-00-00') + inText(measure)
      case 'place':
        return (measure) => `${placeOf.get(measure.document) ?? '~~'}|${inText(measure)}`
      case 'nextDue':
        return ({ days }) => days.filter((day) => day >= asOf).sort(ascending)[0] ?? '9999-12-31'
      case 'due':
        return ({ days }) => days.toSorted(ascending)[0] ?? '9999-12-31'
      default:
        return ({ document, ordinal }) => inDocument(document, ordinal)
    }
  }
}

const inDocument = (document: string, number: number): string => `${document}#${String(number).padStart(5, '0')}`

/** Sort key of a place: its code; a place without a code (a zone) follows the place around it. */
function placeKeys(names: FacetFacts['names']): (place: string) => string {
  const around = closureOf(new Map([...names].map(([id, { within }]) => [id, within])))
  return (place) => {
    const codes = around(place)
      .slice(1)
      .flatMap((id) => placeIn(names, id)?.code ?? [])
    return placeIn(names, place)?.code ?? `${codes.sort(ascending).at(-1) ?? ''}~${placeIn(names, place)?.name ?? ''}`
  }
}
