import { Fragment } from 'react'
import { Link } from 'wouter'
import { DerivedNote } from '../../domain/DerivedNote.tsx'
import { leadsToPage, linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { StateToday } from '../../domain/StateMark.tsx'
import { useWords } from '../../i18n/words.ts'
import type { HeldDocument } from './operations.ts'
import { reader } from './words.ts'

/** Title and data of a document, and links to its other pages. */
export function DocumentHead({ document }: { readonly document: HeldDocument }) {
  const say = useWords(reader)
  const { id, title, documentNumber, issuedOn, charCount, statistics } = document
  const facts = [documentNumber, issuers(document), issuedOn].filter((fact) => fact)
  return (
    <header className="reader-head">
      <h1 lang="zh-CN">{title}</h1>
      <p className="faint small">
        {facts.map((fact, at) => (
          <Fragment key={typeof fact === 'string' ? fact : 'issuers'}>
            {at > 0 && ' · '}
            {typeof fact === 'string' ? <span className="reader-fact">{fact}</span> : fact}
          </Fragment>
        ))}
        {facts.length > 0 && <br />}
        {say('held', { chars: charCount ?? 0, measures: statistics?.measures ?? 0 })}
      </p>
      <StateToday document={id} />
      <DerivedNote sourceUrl={document.sourceUrl} />
      <p className="print-only small">
        {say('printedFrom')} {decodeURI(window.location.href)}
      </p>
      <div className="row">
        <Link className="button" href={linkTo.explorer(id)}>
          {say('inGraph')}
        </Link>
        <Link className="button" href={linkTo.trace(id)}>
          {say('traceDocument')}
        </Link>
        {leadsToPage(linkTo.coverage()) && (
          <Link className="button" href={linkTo.coverage(id)}>
            {say('coverageDocument')}
          </Link>
        )}
        {leadsToPage(linkTo.compare()) && (
          <Link className="button" href={linkTo.compare(id)}>
            {say('compareDocument')}
          </Link>
        )}
        <Link className="button" href={linkTo.node(id)}>
          {say('facts')}
        </Link>
      </div>
    </header>
  )
}

/** The issuing departments with links; the printed name if none is known. */
function issuers({ issuedBy, issuerName }: HeldDocument) {
  const { nodes } = issuedBy
  if (nodes.length === 0) return issuerName
  return nodes.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && '、'}
      <NodeLink id={id} kind="DEPARTMENT" title={name} />
    </Fragment>
  ))
}
