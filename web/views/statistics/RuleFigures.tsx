import { useStore } from '@nanostores/react'
import { TableBox } from '../../components/TableBox.tsx'
import { useWords } from '../../i18n/words.ts'
import { $language } from '../../state/language.ts'
import type { RuleFigure } from './operations.ts'
import { ruleFigures as words } from './ruleWords.ts'

/** The precision of each extraction rule on statements checked by hand. */
export function RuleFigures({ rules }: { readonly rules: readonly RuleFigure[] }) {
  const say = useWords(words)
  const language = useStore($language)
  const checked = rules
    .filter((rule) => rule.checked + rule.checkedOnTuned > 0)
    .map((rule) => ({ ...rule, sentence: language === 'zh' ? rule.doesInChinese : rule.does }))
  return (
    <section>
      <h2>{say('title')}</h2>
      <p className="faint small">{say('hint')}</p>
      <TableBox label={say('title')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('rule')}</th>
              {(['precision', 'low', 'checked', 'checkedOnTuned'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checked.map(({ name, sentence, precision, low, checked: count, checkedEnough, checkedOnTuned }) => (
              <tr key={name}>
                <td>
                  <code>{name}</code>
                  {sentence && <span className="faint small rule-does">{sentence}</span>}
                </td>
                <td className="number">{percent(precision)}</td>
                <td className="number">{percent(low)}</td>
                <td className="number">
                  {count}
                  {!checkedEnough && <span className="faint small rule-does">{say('few')}</span>}
                </td>
                <td className="number">{checkedOnTuned}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  )
}

const percent = (share: number | null) => (share === null ? '—' : `${(100 * share).toFixed(1)} %`)
