import published from '../../../tests/ACCURACY.md?raw'
import { TableBox } from '../../components/TableBox.tsx'
import { useWords } from '../../i18n/words.ts'
import { publishedScores, type ScoreTable } from './accuracy.ts'
import { accuracy as words } from './accuracyWords.ts'

const TABLES = publishedScores(published)

/** The published accuracy of the extraction. */
export function Accuracy() {
  const say = useWords(words)
  return (
    <section>
      <h2>{say('title')}</h2>
      <p className="faint small">{say('hint')}</p>
      {TABLES.map((table) => (
        <Scores key={table.about} table={table} />
      ))}
    </section>
  )
}

/** Captions of the published tables, chosen by words of the paragraph before each. */
const CAPTIONS = [
  [/tests\/first-runs/, 'firstRuns'],
  [/nobody had looked at/i, 'unseen'],
  [/held out/i, 'heldOut'],
  [/written on/i, 'development'],
  [/seed/i, 'seeds'],
] as const

function Scores({ table: { about, scores } }: { readonly table: ScoreTable }) {
  const say = useWords(words)
  const subject = CAPTIONS.find(([pattern]) => pattern.test(about))?.[1]
  const caption = subject ? say(subject) : about
  const name = (element: string) => (element in words.zh ? say(element as 'measures') : element)
  return (
    <>
      <h3 className="accuracy-of">{caption}</h3>
      <TableBox label={caption}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('element')}</th>
              {(['precision', 'recall', 'f1', 'interval', 'right', 'false', 'missed'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scores.map((score) => (
              <tr key={score.element}>
                <td>{name(score.element)}</td>
                {(['precision', 'recall', 'f1', 'interval', 'right', 'false', 'missed'] as const).map((column) => (
                  <td key={column} className="number">
                    {score[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  )
}
