import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { linkTo } from '../../domain/links.ts'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { PlanDocuments } from './operations.ts'
import { yearPairs } from './sameBody.ts'
import { corpus } from './words.ts'

/** Pairs each plan of a year with the same issuer's plan of the previous year, and links to their differences. */
export function LastYear({ place, year }: { readonly place: string; readonly year: number }) {
  const say = useWords(corpus)
  const { data } = useScreenQuery(PlanDocuments, { where: { place: [place], year: { in: [year, year - 1] } } })
  if (!data) return null
  const { nodes, totalCount } = data.policies
  const pairs = yearPairs(nodes, year)
  return (
    <section aria-label={say('lastYear')}>
      <h2>{say('lastYear')}</h2>
      <p className="small corpus-said">
        {say('lastYearSaid', { count: pairs.length, year, before: year - 1 })}
        {totalCount > nodes.length && ` ${say('lastYearCut', { shown: nodes.length, all: totalCount })}`}
      </p>
      <ul className="corpus-pairs">
        {pairs.map(({ now, before }) => (
          <li key={now.id} lang="zh-CN">
            <Link href={linkTo.reader(now.id)}>{documentTitle(now)}</Link>
            <span className="faint"> · </span>
            <Link href={linkTo.reader(before.id)}>{documentTitle(before)}</Link>
            <span className="row">
              <Link className="button" href={linkTo.compare(before.id, now.id)}>
                {say('lastYearCompare')}
              </Link>
              <Link className="button" href={linkTo.diff({ left: before.id, right: now.id })}>
                {say('lastYearDiff')}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
