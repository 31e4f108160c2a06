import { Highlighted } from '../components/Highlighted.tsx'
import { useWords } from '../i18n/words.ts'
import type { Hit } from './operations.ts'
import { domain } from './words.ts'
import './hits.css'

/** Kinds of match outside the title, shown with the matching words: 又称 红旗区市监局. */
const BY = ['OTHER_NAME', 'ENGLISH', 'LINE', 'TRANSLATION', 'PINYIN', 'NUMBER'] as const

/** A search hit: its name, the matching words, its parent, and whether it matches only partly. */
export function HitWords({ hit }: { readonly hit: Hit }) {
  const say = useWords(domain)
  const { title, titleHighlights, snippet, highlights, matchedBy, policyTitle, partial } = hit
  const ended = endOf(hit)
  const by = BY.find((each) => each === matchedBy)
  return (
    <span className="hit">
      <span className="hit-title" lang="zh-CN">
        <Highlighted text={title} ranges={titleHighlights} />
      </span>
      {snippet && says(hit, snippet) && (
        <span className="hit-line">
          {by && <span className="hit-by">{say(by)}</span>}
          <span lang="zh-CN">
            <Highlighted text={snippet} ranges={highlights} />
          </span>
        </span>
      )}
      {policyTitle && (
        <span className="hit-line hit-of" lang="zh-CN">
          {policyTitle}
        </span>
      )}
      {ended && <span className="hit-line hit-of">{say('ended', { name: ended.successor, year: ended.year })}</span>}
      {partial && <span className="hit-line hit-of">{say('partial')}</span>}
    </span>
  )
}

/** For a department that a reform replaced: the usual name of its successor, and the year. */
function endOf({ node }: Hit): { readonly successor: string; readonly year: number } | null {
  return 'successor' in node && node.successor && node.endedBy ? { successor: node.successor, year: node.endedBy } : null
}

/** True if the snippet adds words that the title does not already show after the number of a measure. */
function says({ title, highlights }: Hit, snippet: string): boolean {
  const [shown = ''] = title.split('…')
  const begins = [shown, shown.replace(/^\S+\s/u, '')].find((words) => snippet.startsWith(words))
  return begins === undefined || highlights.some(({ end }) => end > begins.length)
}
