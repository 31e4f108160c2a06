import { Fragment, type ReactNode } from 'react'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { type Above, answerOf } from './answer.ts'
import type { Hop, Lineage, LineageNode } from './lineage.ts'
import { trace } from './words.ts'

const SHOWN_AT_FIRST = 3

/** The short answer above the trace: one sentence per task or document, with the words that prove it. */
export function Answer({ lineage }: { readonly lineage: Lineage }) {
  const say = useWords(trace)
  const answer = answerOf(lineage)
  if (!answer) return null
  const documents = 'documents' in answer ? answer.documents : []
  return (
    <section className="card trace-part trace-answer" aria-label={say('answer')}>
      <h3>{say('answer')}</h3>
      {answer.kind === 'none' && <p className="trace-sentence">{say('restsOnNothing')}</p>}
      {answer.kind === 'whole' && <p className="faint">{say('noneOfItsOwn')}</p>}
      {answer.kind === 'tasks' && answer.tasks.map((task) => <CarriesOut key={task.node.id} task={task} of={task.of} />)}
      {documents.slice(0, SHOWN_AT_FIRST).map((above) => (
        <Rests key={above.node.id} above={above} sentence={answer.kind === 'whole' ? 'wholeRestsOn' : 'restsOn'} />
      ))}
      {documents.length > SHOWN_AT_FIRST && <p className="faint small">{say('andMore', { count: documents.length - SHOWN_AT_FIRST })}</p>}
    </section>
  )
}

function CarriesOut({ task, of }: { readonly task: Above; readonly of: Above | null }) {
  const say = useWords(trace)
  const sentence = say(of ? 'carriesOut' : 'carriesOutUnknown', { document: DOCUMENT, task: TASK })
  const proofs = [...(of?.by ?? []), ...task.by]
  return (
    <Sentence words={sentence} proofs={proofs} document={of?.node ?? null}>
      <Name node={{ ...task.node, title: task.node.title.replace(/[。；;.]$/u, '') }} />
    </Sentence>
  )
}

function Rests({ above, sentence }: { readonly above: Above; readonly sentence: 'restsOn' | 'wholeRestsOn' }) {
  const say = useWords(trace)
  const relation = above.by[0] ? say(above.by[0].relation) : ''
  return <Sentence words={say(sentence, { document: DOCUMENT, relation })} proofs={above.by} document={above.node} />
}

/** Placeholders for links in a sentence, because the word order depends on the language. */
const DOCUMENT = '⟦document⟧'
const TASK = '⟦task⟧'

interface SentenceProps {
  readonly words: string
  readonly document: LineageNode | null
  readonly proofs: readonly Hop[]
  readonly children?: ReactNode
}

function Sentence({ words, document, proofs, children }: SentenceProps) {
  const pieces = words.split(/(⟦\w+⟧)/u)
  return (
    <div className="trace-sentence">
      <p>
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence keep their places.
          <Fragment key={at}>{piece === TASK ? children : piece === DOCUMENT ? document && <Document node={document} /> : piece}</Fragment>
        ))}
      </p>
      {proofs.map(({ id, evidence }) => evidence && <Quote key={id} evidence={evidence} lines={2} />)}
    </div>
  )
}

const Name = ({ node }: { readonly node: LineageNode }) => <NodeLink id={node.id} kind={node.kind} title={node.title} />

function Document({ node }: { readonly node: LineageNode }) {
  const sayModel = useWords(model)
  return (
    <>
      《<Name node={node} />》
      {(node.detail || node.level) && (
        <span className="faint">（{[node.level && sayModel(node.level), node.detail].filter(Boolean).join(' · ')}）</span>
      )}
    </>
  )
}
