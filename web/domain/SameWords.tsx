import { useQuery } from 'urql'
import { useWords } from '../i18n/words.ts'
import { NodeLink } from './NodeLink.tsx'
import type { NamedNode } from './operations.ts'
import { Quote } from './Quote.tsx'
import { type SameWordsFound, SameWordsOf, type SameWordsRow, type WordsOfManyRow } from './sameWordsOf.ts'
import { titled } from './titles.ts'
import { domain } from './words.ts'

/** Maximum number listed; the rest are counted. */
const NEAREST = 20

/**
 * The nodes with the same words as this one, whether cited or not, with the quotes of both; then the words that too many documents share to be
 * listed in pairs. Empty while loading, and if there are none.
 */
export function SameWords({ of }: { readonly of: string }) {
  const [{ data }] = useQuery({ query: SameWordsOf, variables: { id: of, first: NEAREST } })
  const found = data?.node && 'sameWords' in data.node ? data.node.sameWords : null
  const ofMany = data?.node && 'wordsOfMany' in data.node ? data.node.wordsOfMany : []
  return (
    <>
      {found && found.totalCount > 0 && <Pairs found={found} />}
      {ofMany.length > 0 && <OfMany groups={ofMany} />}
    </>
  )
}

function Pairs({ found }: { readonly found: SameWordsFound }) {
  const say = useWords(domain)
  return (
    <section className="card same-words" aria-label={say('sameWords')}>
      <h3>
        {say('sameWords')} <span className="faint small">{found.totalCount}</span>
      </h3>
      <p className="faint small">{say('sameWordsHint')}</p>
      <ol>
        {found.edges.map((row) => (
          <Pair key={`${row.own?.id} ${row.node.id}`} row={row} />
        ))}
      </ol>
      {found.totalCount > found.edges.length && (
        <p className="faint small">{say('sameWordsCut', { shown: found.edges.length, all: found.totalCount })}</p>
      )}
    </section>
  )
}

/** Words of a measure that many documents share, with the number of documents and a few examples. */
function OfMany({ groups }: { readonly groups: readonly WordsOfManyRow[] }) {
  const say = useWords(domain)
  return (
    <section className="card same-words" aria-label={say('wordsOfMany')}>
      <h3>{say('wordsOfMany')}</h3>
      <p className="faint small">{say('wordsOfManyHint')}</p>
      <ol>
        {groups.map(({ evidence, documents, nodes }) => (
          <li key={evidence.start}>
            <Words evidence={evidence} />
            <p className="faint small">{say('wordsOfManyCount', { count: documents })}</p>
            {nodes.map((node) => (
              <Named key={node.id} node={node} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Pair({ row: { own, node, share, isEarlier, here, there } }: { readonly row: SameWordsRow }) {
  const say = useWords(domain)
  const when = isEarlier === null ? 'sameWordsUndirected' : isEarlier ? 'sameWordsEarlier' : 'sameWordsLater'
  return (
    <li>
      {own && <Named node={own} />}
      <Words evidence={here} />
      <p className="faint small">{say(when, { share: Math.round(share * 100) })}</p>
      <Named node={node} />
      <Words evidence={there} />
    </li>
  )
}

function Words({ evidence }: { readonly evidence: SameWordsRow['here'] }) {
  return evidence?.document ? <Quote evidence={{ ...evidence, document: evidence.document }} /> : null
}

function Named({ node }: { readonly node: NamedNode }) {
  const { id, kind, title, of } = titled(node)
  return (
    <p lang="zh-CN">
      <NodeLink id={id} kind={kind} title={of ? `${of.title} · ${title}` : title} />
    </p>
  )
}
