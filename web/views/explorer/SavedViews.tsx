import { useStore } from '@nanostores/react'
import { type FormEvent, useRef, useState } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { saveFile } from '../../components/saveFile.ts'
import { useWords } from '../../i18n/words.ts'
import { today } from '../../state/days.ts'
import type { Explorer } from './explorer.ts'
import { $savedViews, fileOf, keepViews, type SavedView, viewsIn, withImported, withViews } from './savedViews.ts'
import { savedViewWords } from './savedViewWords.ts'
import type { Scene } from './scene.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Views named by the reader: stored in the browser, and exported and imported as files. */
export function SavedViews({ explorer, scene, open, onOpenChange }: Props) {
  const say = useWords(savedViewWords)
  const views = useStore($savedViews)
  const { version } = scene.frame
  const openView = ({ query }: SavedView) => {
    explorer.open(query)
    onOpenChange(false)
  }
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={say('title')}>
      <div className="saved-views">
        <SaveForm explorer={explorer} scene={scene} views={views} />
        {views.length === 0 && <p className="faint">{say('none')}</p>}
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <div>
                <strong>{view.name}</strong> <span className="faint small">{view.saved}</span>
                {view.note !== '' && <p>{view.note}</p>}
                {view.dataVersion !== version && <p className="faint small">{say('otherData')}</p>}
              </div>
              <button type="button" className="button" aria-label={`${say('open')}: ${view.name}`} onClick={() => openView(view)}>
                {say('open')}
              </button>
              <button
                type="button"
                className="button quiet"
                aria-label={`${say('remove')}: ${view.name}`}
                onClick={() => keepViews(views.filter((one) => one !== view))}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
        <Files views={views} />
        <p className="faint small">{say('hint')}</p>
      </div>
    </Dialog>
  )
}

function SaveForm({ explorer, scene, views }: Pick<Props, 'explorer' | 'scene'> & { readonly views: readonly SavedView[] }) {
  const say = useWords(savedViewWords)
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const view = { name: name.trim(), note: note.trim(), query: explorer.query(), dataVersion: scene.frame.version, saved: today() }
    keepViews(withViews(views, [view]))
    setName('')
    setNote('')
  }
  return (
    <form onSubmit={save}>
      <label className="field">
        <span>{say('name')}</span>
        <input className="input" type="text" value={name} maxLength={80} required onChange={({ target }) => setName(target.value)} />
      </label>
      <label className="field">
        <span>{say('note')}</span>
        <input className="input" type="text" value={note} maxLength={400} onChange={({ target }) => setNote(target.value)} />
      </label>
      <button type="submit" className="button" disabled={name.trim() === ''}>
        {say(views.some((view) => view.name === name.trim()) ? 'replace' : 'save')}
      </button>
    </form>
  )
}

function Files({ views }: { readonly views: readonly SavedView[] }) {
  const say = useWords(savedViewWords)
  const chooser = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const load = async (file: File | undefined) => {
    if (!file) return
    const found = viewsIn(await file.text())
    if (found.kind === 'notViews') return setSaid(say('notViews', { file: file.name }))
    if (found.kind === 'otherFormat') return setSaid(say('otherFormat', { file: file.name, format: found.format }))
    const imported = withImported(views, found.views)
    keepViews(imported.views)
    const held = found.views.length - imported.added
    setSaid(
      [
        say('imported', { count: imported.added }),
        ...(held > 0 ? [say('held', { count: held })] : []),
        ...imported.renamed.map((names) => say('renamed', names)),
        ...(found.unread.length > 0 ? [say('unread', { count: found.unread.length, names: found.unread.join('、') })] : []),
      ].join(' '),
    )
  }
  return (
    <div className="saved-views-files">
      <button
        type="button"
        className="button"
        disabled={views.length === 0}
        onClick={() => saveFile(new Blob([fileOf(views)], { type: 'application/json' }), 'policy-lineage-views.json')}
      >
        {say('toFile')}
      </button>
      <button type="button" className="button" onClick={() => chooser.current?.click()}>
        {say('fromFile')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={say('fromFile')}
        hidden
        onChange={({ target }) => {
          void load(target.files?.[0])
          target.value = ''
        }}
      />
      <p role="status">{said}</p>
    </div>
  )
}
