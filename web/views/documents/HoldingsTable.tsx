import { Download, ExternalLink, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { failureOf, originalOf, removeDocument } from '../../api/documents.ts'
import type { Pages } from '../../api/usePages.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { saveFile } from '../../components/saveFile.ts'
import { Tip } from '../../components/Tip.tsx'
import { type VirtualColumn, VirtualTable } from '../../components/VirtualTable.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { StateMark } from '../../domain/StateMark.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { edition } from '../../state/edition.ts'
import type { HeldDocument } from './operations.ts'
import type { Column } from './state.ts'
import { useFailureWords } from './useFailureWords.ts'
import { documents } from './words.ts'

interface Props {
  readonly pages: Pages<HeldDocument>
  readonly shown: readonly Column[]
  readonly token: string | null
  readonly writable: boolean
  readonly onChanged: () => void
  /** Reports the result of an action to the reader. */
  readonly onSaid: (words: string) => void
}

/** One row per document, with actions to download and remove it. */
export function HoldingsTable({ pages, shown, token, writable, onChanged, onSaid }: Props) {
  const say = useWords(documents)
  const failed = useFailureWords()
  const [leaving, setLeaving] = useState<HeldDocument | null>(null)
  const onDownload = async (document: HeldDocument) => {
    onSaid('')
    await saved(document).catch((error: unknown) => onSaid(failed(failureOf(error))))
  }
  const onRemoved = (document: HeldDocument) => {
    setLeaving(null)
    onSaid(say('removedNow', { title: documentTitle(document) }))
    onChanged()
  }
  const cells: Readonly<Record<Column, Omit<VirtualColumn<HeldDocument>, 'id' | 'name'>>> = {
    place: { width: 6, cell: (document) => <PlaceCell document={document} /> },
    date: { width: 5, cell: ({ issuedOn, publishedOn }) => <span className="day">{issuedOn ?? publishedOn ?? '—'}</span> },
    state: { width: 6, cell: ({ state }) => <StateMark life={state} short /> },
    industries: { width: 8, cell: (document) => <IndustriesCell document={document} /> },
    measureCount: { width: 5, cell: ({ statistics }) => <Counted name={say('measureCount')} count={statistics?.measures} /> },
    warnings: { width: 5, cell: ({ alarms }) => <Counted name={say('warnings')} count={alarms.length} /> },
  }
  const columns: readonly VirtualColumn<HeldDocument>[] = [
    { id: 'document', name: say('document'), width: 16, cell: (document) => <TitleCell document={document} /> },
    ...shown.map((column) => ({ id: column, name: say(column), ...cells[column] })),
    {
      id: 'actions',
      name: say('actions'),
      width: 5,
      cell: (document) => (
        <Actions document={document} onDownload={() => void onDownload(document)} onRemove={writable ? () => setLeaving(document) : null} />
      ),
    },
  ]
  return (
    <>
      <VirtualTable
        label={say('document')}
        columns={columns}
        rows={pages.rows ?? []}
        total={pages.total}
        onEnd={pages.more}
        busy={pages.stale}
      />
      <RemoveDialog document={leaving} token={token} onClose={() => setLeaving(null)} onRemoved={onRemoved} />
    </>
  )
}

interface CellProps {
  readonly document: HeldDocument
}

function TitleCell({ document: { id, title, documentNumber, issuerName, sourceName } }: CellProps) {
  return (
    <span lang="zh-CN">
      <NodeLink id={id} kind="POLICY" title={title ?? documentNumber} />
      <span className="faint small documents-under">{[documentNumber, issuerName, sourceName].filter(Boolean).join(' · ')}</span>
    </span>
  )
}

function PlaceCell({ document: { appliesIn, level } }: CellProps) {
  const sayModel = useWords(model)
  return (
    <span>
      <span lang="zh-CN">{appliesIn.nodes[0]?.name ?? '—'}</span>
      {level && <span className="faint small documents-under">{sayModel(level)}</span>}
    </span>
  )
}

function IndustriesCell({ document: { industries } }: CellProps) {
  return (
    <span className="row" lang="zh-CN">
      {industries?.nodes.map(({ id, name }) => (
        <NodeLink key={id} id={id} kind="INDUSTRY" title={name} />
      ))}
    </span>
  )
}

/** A count. On a narrow screen, where the column heads are hidden, it includes the column's name. */
function Counted({ name, count }: { readonly name: string; readonly count: number | undefined }) {
  return (
    <span>
      <span className="faint documents-counted">{name} </span>
      {count ?? '—'}
    </span>
  )
}

interface ActionProps extends CellProps {
  readonly onDownload: () => void
  /** Null if nothing may be removed. */
  readonly onRemove: (() => void) | null
}

function Actions({ document, onDownload, onRemove }: ActionProps) {
  const say = useWords(documents)
  const name = documentTitle(document)
  return (
    <div className="documents-actions">
      {document.sourceUrl && (
        <Tip words={`${say('official')}: ${name}`}>
          <a
            className="button quiet icon"
            href={document.sourceUrl}
            target="_blank"
            rel="noreferrer"
            aria-label={`${say('official')}: ${name}`}
          >
            <ExternalLink size={16} aria-hidden="true" />
          </a>
        </Tip>
      )}
      {!edition.published && (
        <IconButton label={`${say('download')}: ${name}`} onClick={onDownload}>
          <Download size={16} aria-hidden="true" />
        </IconButton>
      )}
      {onRemove && (
        <IconButton label={`${say('remove')}: ${name}`} onClick={onRemove}>
          <Trash2 size={16} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}

interface RemoveProps {
  readonly document: HeldDocument | null
  readonly token: string | null
  readonly onClose: () => void
  readonly onRemoved: (document: HeldDocument) => void
}

function RemoveDialog({ document, token, onClose, onRemoved }: RemoveProps) {
  const say = useWords(documents)
  const failed = useFailureWords()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const onRemove = async () => {
    if (document === null) return
    setBusy(true)
    setError('')
    try {
      await removeDocument(document.id, token)
      onRemoved(document)
    } catch (problem) {
      setError(failed(failureOf(problem)))
    } finally {
      setBusy(false)
    }
  }
  // A failure with one document must not be shown for the next.
  const close = () => {
    setError('')
    onClose()
  }
  return (
    <Dialog open={document !== null} onOpenChange={(open) => open || busy || close()} title={say('removeTitle')}>
      <p>{say('removeWhat', { title: document ? documentTitle(document) : '' })}</p>
      {error && (
        <p className="documents-bad" role="alert">
          {error}
        </p>
      )}
      <div className="row documents-dialog-buttons">
        <button type="button" className="button" disabled={busy} onClick={close}>
          {say('cancel')}
        </button>
        <button type="button" className="button primary" disabled={busy} onClick={() => void onRemove()}>
          {say(busy ? 'removing' : 'removeSure')}
        </button>
      </div>
    </Dialog>
  )
}

/** Saves the original file under its own name. */
async function saved({ id, sourceName }: HeldDocument): Promise<void> {
  saveFile(await originalOf(id), sourceName?.replace(/#\d+$/, '') ?? 'document')
}
