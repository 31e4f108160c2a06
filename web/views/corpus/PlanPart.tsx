import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Grid, type GridCell } from '../../components/Grid.tsx'
import { Loading } from '../../components/Loading.tsx'
import { KnownNode } from '../../domain/KnownNode.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { today } from '../../state/days.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { LastYear } from './LastYear.tsx'
import { PlanDepartments, PlanPlaces, YearPlan } from './operations.ts'
import {
  dueIn,
  MOST_DEPARTMENTS,
  type PlanDepartment,
  type PlanRow,
  planDepartments,
  planFilter,
  planFilters,
  planRows,
  QUARTERS,
  quarterLink,
  undatedLink,
  yearsAround,
} from './plan.ts'
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
        <KnownNode id={state.place} kinds={['JURISDICTION']}>
          <Plan place={state.place} year={year} />
          <LastYear place={state.place} year={year} />
        </KnownNode>
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

interface PlanProps {
  readonly place: string
  readonly year: number
}

function Plan({ place, year }: PlanProps) {
  const say = useWords(corpus)
  const { data, error, retry } = useScreenQuery(PlanDepartments, {
    where: planFilter(place, year),
    asOf: today(),
    first: MOST_DEPARTMENTS,
  })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const { departments, all } = planDepartments(data.measureFacets)
  if (departments.length === 0) return <p>{say('planNone')}</p>
  return (
    <>
      <p className="small corpus-said">{say('planSaid', { year, before: year - 1 })}</p>
      {all > departments.length && (
        <p className="small corpus-said" role="status">
          {say('planCut', { shown: departments.length, all })}
        </p>
      )}
      <PlanGrid place={place} year={year} departments={departments} />
    </>
  )
}

function PlanGrid({ place, year, departments }: PlanProps & { readonly departments: readonly PlanDepartment[] }) {
  const say = useWords(corpus)
  const { data, error, retry } = useScreenQuery(YearPlan, { ...planFilters(place, year, departments), asOf: today() })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const rows = planRows(data, departments)
  const most = Math.max(1, ...rows.flatMap(({ quarters, undated, before }) => [...quarters, undated, before]))
  const cell = (row: PlanRow, column: string, count: number, href: string | null): GridCell => ({
    shown: count === 0 ? '' : String(count),
    label: say('planCell', { department: row.name, column, count }),
    share: count === 0 || href === null ? undefined : count / most,
    href: count === 0 ? null : href,
  })
  return (
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
          cell(row, say('planUndated'), row.undated, linkTo.measures(undatedLink(place, row.department, year))),
          cell(
            row,
            say('planBefore', { year: year - 1 }),
            row.before,
            linkTo.measures({ place, department: row.department, from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }),
          ),
        ],
      }))}
    />
  )
}
