import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Grid, type GridCell } from '../../components/Grid.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { today } from '../../state/days.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { LastYear } from './LastYear.tsx'
import { PlanPlaces, YearPlan } from './operations.ts'
import { dueIn, type PlanRow, planFilters, planRows, QUARTERS, quarterLink, yearsAround } from './plan.ts'
import type { CorpusState } from './state.ts'
import { corpus } from './words.ts'

interface Props {
  readonly state: CorpusState
  readonly change: ChangeState<CorpusState>
}

/** Tasks by department and quarter, from the documents of a place and the places within it. */
export function PlanPart({ state, change }: Props) {
  const say = useWords(corpus)
  const thisYear = Number(today().slice(0, 4))
  const year = state.year ?? thisYear
  return (
    <section>
      <div className="row corpus-tools">
        <NodeChooser
          label={say('planPlace')}
          placeholder={say('planPlaceHint')}
          chosen={state.place}
          kinds={['JURISDICTION']}
          onChoose={(place) => change({ place })}
        />
        <label className="field">
          {say('planYear')}
          <select className="select" value={year} onChange={({ target }) => change({ year: Number(target.value) })}>
            {yearsAround(year, thisYear).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      </div>
      {state.place === null ? (
        <Places onChoose={(place) => change({ place })} />
      ) : (
        <>
          <Plan place={state.place} year={year} />
          <LastYear place={state.place} year={year} />
        </>
      )}
    </section>
  )
}

/** Suggests the places with most documents. */
function Places({ onChoose }: { readonly onChoose: (place: string) => void }) {
  const say = useWords(corpus)
  const { data, error, retry } = useScreenQuery(PlanPlaces, { asOf: today() })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  return (
    <>
      <h2>{say('planPlaces')}</h2>
      <ul className="row">
        {data.policyFacets.facets.flatMap(({ values }) =>
          values.map(({ value, name, count }) => (
            <li key={value}>
              <button type="button" className="button" lang="zh-CN" onClick={() => onChoose(value)}>
                {name} <span className="faint">{count}</span>
              </button>
            </li>
          )),
        )}
      </ul>
    </>
  )
}

function Plan({ place, year }: { readonly place: string; readonly year: number }) {
  const say = useWords(corpus)
  const { data, error, retry } = useScreenQuery(YearPlan, { ...planFilters(place, year), asOf: today() })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const rows = planRows(data)
  if (rows.length === 0) return <p>{say('planNone')}</p>
  const most = Math.max(1, ...rows.flatMap(({ quarters }) => quarters))
  const cell = (row: PlanRow, column: string, count: number, href: string | null): GridCell => ({
    shown: count === 0 ? '' : String(count),
    label: say('planCell', { department: row.name, column, count }),
    share: count === 0 || href === null ? undefined : count / most,
    href: count === 0 ? null : href,
  })
  return (
    <>
      <p className="small corpus-said">{say('planSaid', { year, before: year - 1 })}</p>
      <Grid
        key={`${place} ${year}`}
        label={say('plan')}
        hint={say('gridHint')}
        corner={say('planDepartment')}
        columns={[
          ...QUARTERS.map((quarter, at) => ({ key: quarter, head: say('planQuarter', { number: at + 1 }) })),
          { key: 'undated', head: say('planUndated') },
          { key: 'before', head: say('planBefore', { year: year - 1 }) },
        ]}
        rows={rows.map((row) => ({
          key: row.department,
          head: (
            <span lang="zh-CN">
              <Link href={linkTo.desk(row.department)}>{row.name}</Link> <span className="faint">{dueIn(row)}</span>
            </span>
          ),
          cells: [
            ...QUARTERS.map((quarter, at) =>
              cell(
                row,
                say('planQuarter', { number: at + 1 }),
                row.quarters[at] ?? 0,
                linkTo.measures(quarterLink(place, row.department, year, quarter)),
              ),
            ),
            cell(row, say('planUndated'), row.undated, null),
            cell(
              row,
              say('planBefore', { year: year - 1 }),
              row.before,
              linkTo.measures({ place, department: row.department, from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }),
            ),
          ],
        }))}
      />
    </>
  )
}
