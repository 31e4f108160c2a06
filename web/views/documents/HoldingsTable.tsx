import { Download, ExternalLink, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { failureOf, originalOf, removeDocument } from '../../api/documents.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { saveFile } from '../../components/saveFile.ts'
import { TableBox } from '../../components/TableBox.tsx'
import { Tip } from '../../components/Tip.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { HeldDocument, HeldPage } from './operations.ts'
import { useFailureWords } from './useFailureWords.ts'
import { documents } from './words.ts'

interface Props {
  readonly page: HeldPage
  readonly token: string | null
  readonly writable: boolean
  readonly onChanged: () => void
  /** Tells the reader what happened. */
  readonly onSaid: (words: string) => void
}

/** A row a document, with the ways to fetch and to remove it. */
export function HoldingsTable({ page, token, writable, onChanged, onSaid }: Props) {
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
  return (
    <>
      <TableBox label={say('document')}>
        <table className="table documents-table">
          <thead>
            <tr>
              <th scope="col">{say('document')}</th>
              <th scope="col">{say('place')}</th>
              <th scope="col">{say('date')}</th>
              <th scope="col" className="number">
                {say('measureCount')}
              </th>
              <th scope="col" className="number">
                {say('warnings')}
              </th>
              <th scope="col">{say('actions')}</th>
            </tr>
          </thead>
          <tbody>
            {page.nodes.map((document) => (
              <Row
                key={document.id}
                document={document}
                onDownload={() => void onDownload(document)}
                onRemove={writable ? () => setLeaving(document) : null}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
      <RemoveDialog document={leaving} token={token} onClose={() => setLeaving(null)} onRemoved={onRemoved} />
    </>
  )
}

interface RowProps {
  readonly document: HeldDocument
  readonly onDownload: () => void
  /** Null where nothing may be removed. */
  readonly onRemove: (() => void) | null
}

function Row({ document, onDownload, onRemove }: RowProps) {
  const say = useWords(documents)
  const sayModel = useWords(model)
  const { id, title, documentNumber, issuerName, level, issuedOn, publishedOn, sourceName, sourceUrl, appliesIn, statistics, alarms } =
    document
  const name = documentTitle(document)
  return (
    <tr>
      <td lang="zh-CN">
        <NodeLink id={id} kind="POLICY" title={title ?? documentNumber} />
        <span className="faint small documents-under">{[documentNumber, issuerName, sourceName].filter(Boolean).join(' · ')}</span>
      </td>
      <td>
        <span lang="zh-CN">{appliesIn.nodes[0]?.name ?? '—'}</span>
        {level && <span className="faint small documents-under">{sayModel(level)}</span>}
      </td>
      <td className="day">{issuedOn ?? publishedOn ?? '—'}</td>
      <td className="number">{statistics?.measures ?? '—'}</td>
      <td className="number">{alarms.length}</td>
      <td>
        <div className="documents-actions">
          {sourceUrl && (
            <Tip words={`${say('official')}: ${name}`}>
              <a className="button quiet icon" href={sourceUrl} target="_blank" rel="noreferrer" aria-label={`${say('official')}: ${name}`}>
                <ExternalLink size={16} aria-hidden="true" />
              </a>
            </Tip>
          )}
          <IconButton label={`${say('download')}: ${name}`} onClick={onDownload}>
            <Download size={16} aria-hidden="true" />
          </IconButton>
          {onRemove && (
            <IconButton label={`${say('remove')}: ${name}`} onClick={onRemove}>
              <Trash2 size={16} aria-hidden="true" />
            </IconButton>
          )}
        </div>
      </td>
    </tr>
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
  // what failed with one document is not told of the next
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

/** Saves the bytes under the name that the file had. */
async function saved({ id, sourceName }: HeldDocument): Promise<void> {
  saveFile(await originalOf(id), sourceName?.replace(/#\d+$/, '') ?? 'document')
}
