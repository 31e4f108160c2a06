import { FilePlus2, FolderPlus } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { type ChosenFile, chosenFiles, droppedFiles } from './dropped.ts'
import { FileItem } from './FileItem.tsx'
import { isLoadable, progressOf } from './queue.ts'
import { useUploads } from './useUploads.ts'
import { documents } from './words.ts'

interface Props {
  readonly token: string | null
  readonly largestFile: number
  readonly onLoaded: () => void
}

/** Accepts dropped or chosen files, previews them one by one, and loads them after confirmation. */
export function Upload({ token, largestFile, onLoaded }: Props) {
  const say = useWords(documents)
  const { files, add, load, loadAll, drop, clear } = useUploads({ token, largestFile, onLoaded })
  const shown = files.filter(({ stage }) => stage.kind !== 'passedOver')
  const loadable = files.filter(isLoadable).length
  const { done, all } = progressOf(files)
  return (
    <section aria-labelledby="documents-add">
      <h2 id="documents-add">{say('add')}</h2>
      <DropPlace onChosen={add} />
      {files.length > 0 && (
        <div className="documents-chosen">
          <div className="row documents-progress">
            <progress max={Math.max(all, 1)} value={done} aria-label={say('chosen')} />
            <span role="status">{say('progress', { done, all })}</span>
            {loadable > 0 && (
              <button type="button" className="button primary" onClick={loadAll}>
                {say('loadAll', { count: loadable })}
              </button>
            )}
            <button type="button" className="button" onClick={clear}>
              {say('clear')}
            </button>
          </div>
          {files.length > shown.length && <p className="faint small">{say('passedOver', { count: files.length - shown.length })}</p>}
          <ul className="documents-files" aria-label={say('chosen')}>
            {shown.map((file) => (
              <FileItem
                key={file.key}
                file={file}
                largestFile={largestFile}
                onLoad={(force) => void load(file, force)}
                onDiscard={() => drop(file.key)}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function DropPlace({ onChosen }: { readonly onChosen: (files: readonly ChosenFile[]) => void }) {
  const say = useWords(documents)
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then(onChosen)
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons within do the same by keyboard.
    <div
      className={over ? 'documents-drop documents-over' : 'documents-drop'}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <p>{say('drop')}</p>
      <p className="faint small">{say('or')}</p>
      <div className="row">
        <Chooser label={say('chooseFiles')} icon={<FilePlus2 size={18} aria-hidden="true" />} folder={false} onChosen={onChosen} />
        <Chooser label={say('chooseFolder')} icon={<FolderPlus size={18} aria-hidden="true" />} folder={true} onChosen={onChosen} />
      </div>
    </div>
  )
}

interface ChooserProps {
  readonly label: string
  readonly icon: React.ReactNode
  readonly folder: boolean
  readonly onChosen: (files: readonly ChosenFile[]) => void
}

/** A button that opens the system's file dialog. */
function Chooser({ label, icon, folder, onChosen }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={folder ? 'button' : 'button primary'} onClick={() => input.current?.click()}>
        {icon}
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          onChosen(chosenFiles(target.files))
          // Reset, so that the same file can be chosen again.
          target.value = ''
        }}
      />
    </>
  )
}
