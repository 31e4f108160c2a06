import { Link } from 'wouter'
import { HeldPolicies } from '../../domain/HeldPolicies.tsx'
import { linkTo } from '../../domain/links.ts'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { trace } from './words.ts'

/** Suggested documents to start from. */
export function TraceStart() {
  const say = useWords(trace)
  return (
    <section>
      <h2 className="trace-subhead">{say('examples')}</h2>
      <HeldPolicies
        className="trace-examples"
        row={(policy) => (
          <>
            <Link href={linkTo.trace(policy.id)} lang="zh-CN">
              {documentTitle(policy)}
            </Link>
            {policy.title && policy.documentNumber && <span className="faint small">{policy.documentNumber}</span>}
          </>
        )}
      />
    </section>
  )
}
