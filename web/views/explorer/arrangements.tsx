import { ChartGantt, ListTree, Orbit, Waypoints } from 'lucide-react'
import type { Arrangement } from '../../drawing/view.ts'

/** Name and icon of each arrangement. */
export const ARRANGEMENT_LOOKS = {
  lineage: { word: 'arrangeLineage', icon: ListTree },
  force: { word: 'arrangeForce', icon: Waypoints },
  rings: { word: 'arrangeRings', icon: Orbit },
  timeline: { word: 'arrangeTimeline', icon: ChartGantt },
} as const

export function iconOf(arrangement: Arrangement) {
  const Icon = ARRANGEMENT_LOOKS[arrangement].icon
  return <Icon size={18} />
}
