import { Link } from 'wouter'
import { Grid, type GridCell } from '../../components/Grid.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { ANSWERS, isAnswer, MARKS } from './marks.ts'
import type { FoundMatrix } from './operations.ts'
import { corpus } from './words.ts'

/** A cell for each document and place. A cell with a response opens the sentences that prove it, one with the same words alone the document. */
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
      rows={rows.map(({ document, cells, counts, sameWords, sameWordsCount }) => ({
        key: document.id,
        head: (
          <span className="grid-document" lang="zh-CN">
            <NodeLink id={document.id} kind={document.nodeKind} title={documentTitle(document)} />
            <span className="faint small">
              {[
                ...ANSWERS.map((state) => `${MARKS[state]}\u00a0${counts.find((each) => each.state === state)?.count ?? 0}`),
                `${MARKS.SAME_WORDS}\u00a0${sameWordsCount}`,
              ].join('  ')}
            </span>
          </span>
        ),
        cells: places.map(({ name }, at): GridCell => {
          const state = cells[at] ?? 'NOTHING_HELD'
          const same = sameWords[at] ?? 0
          const answers = isAnswer(state)
          const cell = say('stateCell', { document: documentTitle(document), place: name, state: say(state) })
          return {
            shown: `${answers || same === 0 ? MARKS[state] : ''}${same > 0 ? MARKS.SAME_WORDS : ''}`,
            label: same > 0 ? say('sameWordsCell', { cell, count: same }) : cell,
            className: answers || same === 0 ? `state-${state}` : 'state-SAME_WORDS',
            // The page of the document leads to the passages with the same words.
            href: answers ? linkTo.coverage(document.id) : same > 0 ? linkTo.node(document.id) : null,
          }
        }),
      }))}
    />
  )
}
