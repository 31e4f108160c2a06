import { BookOpenText, ListChecks, Map as MapIcon, Route as RouteIcon, Scale, Spline, Users, Waypoints } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { leadsToPage, linkTo } from '../../domain/links.ts'
import { useWords } from '../../i18n/words.ts'
import type { NodeFactsData } from './facts/facts.ts'
import { facts as factWords } from './words.ts'

type Action = readonly [
  key: 'inGraph' | 'readText' | 'traceIt' | 'openDesk' | 'network' | 'coverage' | 'compare' | 'paths' | 'allMeasures',
  href: string,
  icon: ReactNode,
]

const TRACED = new Set(['POLICY', 'CITED_DOCUMENT', 'MEASURE', 'UPSTREAM_TASK'])

/** Links to the other pages about this node. */
export function FactActions({ facts }: { readonly facts: NodeFactsData }) {
  const say = useWords(factWords)
  return (
    <nav className="facts-actions" aria-label={facts.title}>
      {actionsOf(facts).map(([key, href, icon]) => (
        <Link key={key} className="button" href={href}>
          {icon}
          {say(key)}
        </Link>
      ))}
    </nav>
  )
}

function actionsOf({ id, kind, place }: NodeFactsData): readonly Action[] {
  const span = place && place.end > place.start ? place : null
  const actions: (Action | false)[] = [
    ['inGraph', linkTo.explorer(id), <Waypoints key="i" size={15} aria-hidden="true" />],
    place !== null && ['readText', linkTo.reader(place.document, span), <BookOpenText key="i" size={15} aria-hidden="true" />],
    TRACED.has(kind) && ['traceIt', linkTo.trace(id), <RouteIcon key="i" size={15} aria-hidden="true" />],
    kind === 'JURISDICTION' && ['allMeasures', linkTo.measures({ place: id }), <ListChecks key="i" size={15} aria-hidden="true" />],
    kind === 'INDUSTRY' && ['allMeasures', linkTo.measures({ industry: id }), <ListChecks key="i" size={15} aria-hidden="true" />],
    kind === 'DEPARTMENT' && ['openDesk', linkTo.desk(id), <ListChecks key="i" size={15} aria-hidden="true" />],
    kind === 'DEPARTMENT' && ['network', linkTo.network(id), <Users key="i" size={15} aria-hidden="true" />],
    (kind === 'POLICY' || kind === 'CITED_DOCUMENT') && ['coverage', linkTo.coverage(id), <MapIcon key="i" size={15} aria-hidden="true" />],
    kind === 'POLICY' && ['compare', linkTo.compare(id), <Scale key="i" size={15} aria-hidden="true" />],
    ['paths', linkTo.paths(id), <Spline key="i" size={15} aria-hidden="true" />],
  ]
  return actions.filter((action) => action !== false).filter(([, href]) => leadsToPage(href))
}
