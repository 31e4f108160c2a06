import { Check, FileDown, Quote as QuoteIcon } from 'lucide-react'
import { saveText } from '../../components/saveText.ts'
import { useCopy } from '../../components/useCopy.ts'
import { linkTo } from '../../domain/links.ts'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { today } from '../desk/due.ts'
import { asBibtex, asCsv, asGbt7714, asMarkdown, type ExportWords } from './exports.ts'
import type { Branch, Lineage } from './lineage.ts'
import { trace } from './words.ts'

/** The trace as Markdown, as CSV, and as a reference to this view. */
export function TakeAway({ root, lineage }: { readonly root: Branch; readonly lineage: Lineage }) {
  const say = useWords(trace)
  const sayCommon = useWords(common)
  const words = useExportWords(lineage)
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  const exported = () => ({
    root,
    lineage,
    words,
    permalink: window.location.href,
    linkOf: ({ evidence }: Lineage['hops'][number]) =>
      evidence ? window.location.origin + linkTo.reader(evidence.document.id, evidence) : '',
  })
  const cited = () => ({ title: words.title(root.node.title), permalink: window.location.href, seenOn: today() })
  return (
    <fieldset className="plain row">
      <legend className="visually-hidden">{say('exportLabel')}</legend>
      <button
        type="button"
        className="button"
        onClick={() => saveText(`${words.title(root.node.title)}.md`, 'text/markdown', asMarkdown(exported()))}
      >
        <FileDown size={15} aria-hidden="true" />
        {say('markdown')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => saveText(`${words.title(root.node.title)}.csv`, 'text/csv', asCsv(exported()))}
      >
        <FileDown size={15} aria-hidden="true" />
        {say('csv')}
      </button>
      <button type="button" className="button" onClick={() => copy(asGbt7714(cited()))}>
        <QuoteIcon size={15} aria-hidden="true" />
        {say('gbt')}
      </button>
      <button type="button" className="button" onClick={() => copy(asBibtex(cited()))}>
        <QuoteIcon size={15} aria-hidden="true" />
        {say('bibtex')}
      </button>
      <span role="status" className="small">
        {done && (
          <>
            <Check size={14} aria-hidden="true" /> {say('copied')}
          </>
        )}
      </span>
    </fieldset>
  )
}

function useExportWords(lineage: Lineage): ExportWords {
  const say = useWords(trace)
  const sayModel = useWords(model)
  return {
    title: (start) => say(lineage.direction === 'UP' ? 'exportTitleUP' : 'exportTitleDOWN', { start }),
    relation: ({ relation }) => sayModel(relation),
    status: ({ status, reason }) => (status && status !== 'RESOLVED' ? [sayModel(status), reason].filter(Boolean).join('：') : null),
    kind: ({ kind }) => sayModel(kind),
    columns: [
      say('columnLowerKind'),
      say('columnLower'),
      say('columnRelation'),
      say('columnUpperKind'),
      say('columnUpper'),
      say('columnNumber'),
      say('columnStatus'),
      say('columnQuote'),
      say('columnDocument'),
      say('columnStart'),
      say('columnEnd'),
      say('columnLink'),
    ],
    source: say('source'),
  }
}
