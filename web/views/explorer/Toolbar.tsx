import { useStore } from '@nanostores/react'
import {
  Bookmark,
  CircleHelp,
  Download,
  LassoSelect,
  Layers,
  List,
  MapPinned,
  Maximize,
  Redo2,
  RotateCcw,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { AfterPress } from '../../components/AfterPress.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { whenUsed } from '../../components/whenUsed.tsx'
import type { Camera } from '../../drawing/controllers/camera.ts'
import { ARRANGEMENTS, OPENING_VIEW } from '../../drawing/view.ts'
import { useWords } from '../../i18n/words.ts'
import { ARRANGEMENT_LOOKS, iconOf } from './arrangements.tsx'
import type { Explorer } from './explorer.ts'
import { IconWithWord } from './IconWithWord.tsx'
import type { Scene } from './scene.ts'
import { toolbarWords as words } from './toolbarWords.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly camera: Camera | null
  readonly listOpen: boolean
  readonly lassoOpen: boolean
  readonly onLasso: () => void
  readonly onViews: () => void
  readonly onList: () => void
  readonly onHelp: () => void
}

const ZOOM_STEP = 1.35

const ArrangementMenu = whenUsed(async () => (await import('./ArrangementMenu.tsx')).ArrangementMenu)
const ExportMenu = whenUsed(async () => (await import('./ExportMenu.tsx')).ExportMenu)

/** Buttons for undo, zoom, arrangement, list and export. */
export function Toolbar({ explorer, scene, camera, listOpen, lassoOpen, onLasso, onViews, onList, onHelp }: Props) {
  const say = useWords(words)
  const { past, present, future } = useStore(explorer.$history)
  const opening =
    JSON.stringify({ ...present, tall: false, arrangement: OPENING_VIEW.arrangement, lanes: OPENING_VIEW.lanes }) ===
    JSON.stringify(OPENING_VIEW)
  return (
    <div className="toolbar" role="toolbar" aria-label={say('actions')}>
      <div className="toolbar-group">
        <Tool
          label={say('undo')}
          word={say('undoWord')}
          disabled={past.length === 0}
          onClick={() => explorer.change({ kind: 'undo' })}
          icon={<Undo2 size={18} />}
        />
        <Tool
          label={say('redo')}
          word={say('redoWord')}
          disabled={future.length === 0}
          onClick={() => explorer.change({ kind: 'redo' })}
          icon={<Redo2 size={18} />}
        />
        <Tool
          label={say('reset')}
          word={say('resetWord')}
          disabled={opening}
          onClick={() => explorer.change({ kind: 'reset' })}
          icon={<RotateCcw size={17} />}
        />
      </div>
      <div className="toolbar-group toolbar-narrow">
        <AfterPress
          button={(onPress) => (
            <Tool opensMenu label={say('arrange')} word={say('arrangeWord')} onClick={onPress} icon={iconOf(present.arrangement)} />
          )}
        >
          <ArrangementMenu.Part explorer={explorer} />
        </AfterPress>
      </div>
      <div className="toolbar-group toolbar-wide">
        {ARRANGEMENTS.map((as) => (
          <Tool
            key={as}
            label={say(ARRANGEMENT_LOOKS[as].word)}
            pressed={present.arrangement === as}
            onClick={() => explorer.change({ kind: 'arrange', as })}
            icon={iconOf(as)}
          />
        ))}
        {present.arrangement === 'timeline' && (
          <Tool
            label={say(present.lanes === 'level' ? 'lanesPlace' : 'lanesLevel')}
            onClick={() => explorer.change({ kind: 'lanes', by: present.lanes === 'level' ? 'place' : 'level' })}
            icon={present.lanes === 'level' ? <MapPinned size={18} /> : <Layers size={18} />}
          />
        )}
      </div>
      <div className="toolbar-group">
        <Tool later label={say('zoomIn')} word={say('zoomInWord')} onClick={() => camera?.zoomBy(ZOOM_STEP)} icon={<ZoomIn size={18} />} />
        <Tool
          later
          label={say('zoomOut')}
          word={say('zoomOutWord')}
          onClick={() => camera?.zoomBy(1 / ZOOM_STEP)}
          icon={<ZoomOut size={18} />}
        />
        <Tool label={say('fit')} word={say('fitWord')} onClick={() => camera?.fit()} icon={<Maximize size={17} />} />
      </div>
      <div className="toolbar-group">
        <Tool later label={say('lasso')} word={say('lassoWord')} pressed={lassoOpen} onClick={onLasso} icon={<LassoSelect size={18} />} />
        <Tool label={say('list')} word={say('listWord')} pressed={listOpen} onClick={onList} icon={<List size={18} />} />
        <Tool later label={say('views')} word={say('viewsWord')} onClick={onViews} icon={<Bookmark size={18} />} />
        <AfterPress
          button={(onPress) => (
            <Tool opensMenu label={say('export')} word={say('exportWord')} onClick={onPress} icon={<Download size={18} />} />
          )}
        >
          <ExportMenu.Part scene={scene} />
        </AfterPress>
        <Tool label={say('help')} word={say('helpWord')} onClick={onHelp} icon={<CircleHelp size={18} />} />
      </div>
    </div>
  )
}

interface ToolProps {
  readonly label: string
  /** Short word below the icon on touch screens, where tooltips do not open. */
  readonly word?: string
  readonly icon: ReactNode
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly opensMenu?: boolean
  /** Hidden on a phone: two fingers zoom there, and the background menu has the rest. */
  readonly later?: boolean
}

function Tool({ label, word, icon, onClick, disabled = false, pressed, opensMenu = false, later = false }: ToolProps) {
  return (
    <IconButton
      label={label}
      side="left"
      className={later ? 'tool toolbar-later' : 'tool'}
      disabled={disabled}
      aria-pressed={pressed}
      aria-haspopup={opensMenu ? 'menu' : undefined}
      onClick={onClick}
    >
      <IconWithWord icon={icon} word={word} />
    </IconButton>
  )
}
