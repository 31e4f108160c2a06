import { Link } from 'wouter'
import { Grid, type GridCell } from '../../components/Grid.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { ANSWERS, MARKS } from './marks.ts'
import type { FoundMatrix } from './operations.ts'
import { corpus } from './words.ts'

/** A cell for each document and place. A cell with a response opens the sentences that prove it. */
export function CoverageGrid({ matrix: { places, rows } }: { readonly matrix: FoundMatrix }) {
  const say = useWords(corpus)
  return (
    <Grid
      label={say('coverage')}
      hint={say('gridHint')}
      corner={say('document')}
      columns={places.map(({ id, name }) => ({
        key: id,
        head: (
          <Link className="grid-upright" href={linkTo.node(id)} lang="zh-CN">
            {name}
          </Link>
        ),
      }))}
      rows={rows.map(({ document, cells, counts }) => ({
        key: document.id,
        head: (
          <span className="grid-document" lang="zh-CN">
            <NodeLink id={document.id} kind={document.nodeKind} title={documentTitle(document)} />
            <span className="faint small">
              {ANSWERS.map((state) => `${MARKS[state]} ${counts.find((each) => each.state === state)?.count ?? 0}`).join('  ')}
            </span>
          </span>
        ),
        cells: places.map(({ name }, at): GridCell => {
          const state = cells[at] ?? 'NOTHING_HELD'
          return {
            shown: MARKS[state],
            label: say('stateCell', { document: documentTitle(document), place: name, state: say(state) }),
            className: `state-${state}`,
            href: ANSWERS.some((each) => each === state) ? linkTo.coverage(document.id) : null,
          }
        }),
      }))}
    />
  )
}
