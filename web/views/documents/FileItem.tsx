import { X } from 'lucide-react'
import { Link } from 'wouter'
import type { Loaded, Previewed } from '../../api/documents.ts'
import { linkTo } from '../../domain/links.ts'
import { useWords } from '../../i18n/words.ts'
import { PreviewCard } from './PreviewCard.tsx'
import { isLoadable, needsForce, type QueuedFile, type Stage } from './queue.ts'
import { useFailureWords } from './useFailureWords.ts'
import { documents } from './words.ts'

interface Props {
  readonly file: QueuedFile
  readonly largestFile: number
  readonly onLoad: (force: boolean) => void
  readonly onDiscard: () => void
}

/** One chosen file: its preview, or the result of loading it. */
export function FileItem({ file, largestFile, onLoad, onDiscard }: Props) {
  const say = useWords(documents)
  const busy = file.stage.kind === 'reading' || file.stage.kind === 'loading'
  return (
    <li className="card documents-file">
      <div className="documents-file-head">
        <strong>{file.path}</strong>
        {isLoadable(file) && (
          <button type="button" className="button primary" onClick={() => onLoad(false)}>
            {say(replaces(file.stage) ? 'replace' : 'load')}
          </button>
        )}
        {!isLoadable(file) && needsForce(file) && (
          <button type="button" className="button" onClick={() => onLoad(true)}>
            {say('force')}
          </button>
        )}
        <button
          type="button"
          className="button quiet icon"
          disabled={busy}
          aria-label={`${say('discard')}: ${file.path}`}
          onClick={onDiscard}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <StageOf stage={file.stage} largestFile={largestFile} />
    </li>
  )
}

function replaces(stage: Stage): boolean {
  return stage.kind === 'read' && stage.documents.some((one) => 'preview' in one && one.standing.state === 'replaces')
}

function StageOf({ stage, largestFile }: { readonly stage: Stage; readonly largestFile: number }) {
  const say = useWords(documents)
  const failed = useFailureWords()
  switch (stage.kind) {
    case 'waiting':
    case 'reading':
      return <p className="faint small">{say(stage.kind)}</p>
    case 'passedOver':
      return null
    case 'tooLarge':
      return <p className="documents-bad small">{say('overSize', { size: largestFile / 1_000_000 })}</p>
    case 'failed':
      return (
        <p className="documents-bad small" role="alert">
          {failed(stage.failure)}
        </p>
      )
    case 'read':
    case 'loading':
      return (
        <>
          {stage.kind === 'loading' && <p className="faint small">{say('loading')}</p>}
          {stage.documents.map((one) => (
            <Read key={'preview' in one ? one.preview.name : one.name} document={one} />
          ))}
        </>
      )
    case 'loaded':
      return (
        <ul className="documents-outcomes">
          {stage.outcomes.map((one) => (
            <li key={one.name}>
              <OutcomeOf loaded={one} />
            </li>
          ))}
        </ul>
      )
  }
}

function Read({ document }: { readonly document: Previewed }) {
  const say = useWords(documents)
  if ('preview' in document) return <PreviewCard preview={document.preview} standing={document.standing} />
  return (
    <p className="documents-bad small">
      {say('refused', { name: document.name, message: say(document.reason, { message: document.refused }) })}
    </p>
  )
}

function OutcomeOf({ loaded }: { readonly loaded: Loaded }) {
  const say = useWords(documents)
  if ('refused' in loaded)
    return (
      <span className="documents-bad">
        {say('refused', { name: loaded.name, message: say(loaded.reason, { message: loaded.refused }) })}
      </span>
    )
  const { name, outcome } = loaded
  if (outcome.kind === 'noPolicy')
    return (
      <span className="documents-bad">
        {name}: {say('notLoaded')}
      </span>
    )
  const words =
    outcome.kind === 'loaded'
      ? outcome.replaced === null
        ? say('loaded')
        : say('replaced', { name: outcome.replaced })
      : outcome.kind === 'unchanged'
        ? say('unchanged')
        : say('duplicate', { name: outcome.of })
  return (
    <>
      <span className="documents-good">
        {name}: {words}
      </span>{' '}
      <Link href={linkTo.reader(outcome.id)}>{say('open')}</Link>
    </>
  )
}
