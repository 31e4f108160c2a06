import type { ReactNode } from 'react'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { useWords } from '../../i18n/words.ts'
import type { FoundComparison } from './operations.ts'
import { compare } from './words.ts'

/** Departments, function lines, industries and documents that both documents name. */
export function SharedNodes({ comparison: { departments, lines, industries, documents } }: { readonly comparison: FoundComparison }) {
  const say = useWords(compare)
  return (
    <div className="compare-shared">
      <Shared title={say('departments')}>
        {departments.map(({ department, left, right }) => (
          <li key={department.id}>
            <NodeLink id={department.id} kind="DEPARTMENT" title={department.name} /> <Counts left={left} right={right} />
          </li>
        ))}
      </Shared>
      <Shared title={say('lines')}>
        {lines.map(({ line, lineName, left, right }) => (
          <li key={line}>
            <strong>{lineName}</strong>{' '}
            {[...left, ...right].map(({ id, name }) => (
              <span key={id} className="compare-body">
                <NodeLink id={id} kind="DEPARTMENT" title={name} />
              </span>
            ))}
          </li>
        ))}
      </Shared>
      <Shared title={say('industries')}>
        {industries.map(({ industry, left, right }) => (
          <li key={industry.id}>
            <NodeLink id={industry.id} kind="INDUSTRY" title={industry.name} /> <Counts left={left} right={right} />
          </li>
        ))}
      </Shared>
      <Shared title={say('documents')}>
        {documents.map(({ id, nodeKind, title, documentNumber }) => (
          <li key={id}>
            <NodeLink id={id} kind={nodeKind} title={title ?? documentNumber} />
          </li>
        ))}
      </Shared>
    </div>
  )
}

function Counts({ left, right }: { readonly left: number; readonly right: number }) {
  const say = useWords(compare)
  return <span className="faint small">{say('counts', { left, right })}</span>
}

function Shared({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section className="card compare-list">
      <h2>
        {title} <span className="faint small">{children.length}</span>
      </h2>
      <ul lang="zh-CN">{children}</ul>
    </section>
  )
}
