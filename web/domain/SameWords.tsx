import { useQuery } from 'urql'
import { useWords } from '../i18n/words.ts'
import { NodeLink } from './NodeLink.tsx'
import type { NamedNode } from './operations.ts'
import { Quote } from './Quote.tsx'
import { SameWordsOf, type SameWordsRow } from './sameWordsOf.ts'
import { titled } from './titles.ts'
import { domain } from './words.ts'

/** So many are listed; the rest are counted. */
const NEAREST = 20

/** What says the same in the same words as a node, cited or not, with the words of both. Nothing where nothing does, or while it is asked. */
export function SameWords({ of }: { readonly of: string }) {
  const say = useWords(domain)
  const [{ data }] = useQuery({ query: SameWordsOf, variables: { id: of, first: NEAREST } })
  const found = data?.node && 'sameWords' in data.node ? data.node.sameWords : null
  if (!found || found.totalCount === 0) return null
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
