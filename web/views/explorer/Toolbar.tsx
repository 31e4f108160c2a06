import { useStore } from '@nanostores/react'
import {
  Bookmark,
  ChartGantt,
  CircleHelp,
  Download,
  LassoSelect,
  Layers,
  List,
  ListTree,
  MapPinned,
  Maximize,
  Orbit,
  Redo2,
  RotateCcw,
  Undo2,
  Waypoints,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../components/IconButton.tsx'
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '../../components/Menu.tsx'
import type { Camera } from '../../drawing/controllers/camera.ts'
import { ARRANGEMENTS, type Arrangement, OPENING_VIEW } from '../../drawing/view.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { SAVED_AS, type SavedAs } from './savedAs.ts'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly camera: Camera | null
  readonly listOpen: boolean
  readonly lassoOpen: boolean
  readonly onLasso: () => void
  readonly onViews: () => void
  readonly onList: () => void
  readonly onHelp: () => void
  readonly onExport: (format: SavedAs) => void
}

const STEP = 1.35

const ARRANGEMENT_LOOKS = {
  lineage: { word: 'arrangeLineage', icon: ListTree },
  force: { word: 'arrangeForce', icon: Waypoints },
  rings: { word: 'arrangeRings', icon: Orbit },
  timeline: { word: 'arrangeTimeline', icon: ChartGantt },
} as const

function iconOf(arrangement: Arrangement) {
  const Icon = ARRANGEMENT_LOOKS[arrangement].icon
  return <Icon size={18} />
}

/** Back and forth, nearer and farther, list, picture. */
export function Toolbar({ explorer, camera, listOpen, lassoOpen, onLasso, onViews, onList, onHelp, onExport }: Props) {
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
        <ArrangementMenu explorer={explorer} />
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
        <Tool later label={say('zoomIn')} word={say('zoomInWord')} onClick={() => camera?.zoomBy(STEP)} icon={<ZoomIn size={18} />} />
        <Tool
          later
          label={say('zoomOut')}
          word={say('zoomOutWord')}
          onClick={() => camera?.zoomBy(1 / STEP)}
          icon={<ZoomOut size={18} />}
        />
        <Tool label={say('fit')} word={say('fitWord')} onClick={() => camera?.fit()} icon={<Maximize size={17} />} />
      </div>
      <div className="toolbar-group">
        <Tool later label={say('lasso')} word={say('lassoWord')} pressed={lassoOpen} onClick={onLasso} icon={<LassoSelect size={18} />} />
        <Tool label={say('list')} word={say('listWord')} pressed={listOpen} onClick={onList} icon={<List size={18} />} />
        <Tool later label={say('views')} word={say('viewsWord')} onClick={onViews} icon={<Bookmark size={18} />} />
        <ExportTool onExport={onExport} />
        <Tool label={say('help')} word={say('helpWord')} onClick={onHelp} icon={<CircleHelp size={18} />} />
      </div>
    </div>
  )
}

interface ToolProps {
  readonly label: string
  /** A word of the label, below the icon where fingers point: tips do not open there. */
  readonly word?: string
  readonly icon: ReactNode
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
  /** Not shown on a telephone, where two fingers zoom and the menu of the ground has the rest. */
  readonly later?: boolean
}

function Tool({ label, word, icon, onClick, disabled = false, pressed, later = false }: ToolProps) {
  return (
    <IconButton
      label={label}
      side="left"
      className={later ? 'tool toolbar-later' : 'tool'}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {icon}
      <span className="tool-word">{word}</span>
    </IconButton>
  )
}

const IconWithWord = ({ icon, word }: { readonly icon: ReactNode; readonly word: string }) => (
  <>
    {icon}
    <span className="tool-word">{word}</span>
  </>
)

/** The arrangements in a menu, where the screen has no room for a button each. */
function ArrangementMenu({ explorer }: Pick<Props, 'explorer'>) {
  const say = useWords(words)
  const { arrangement, lanes } = useStore(explorer.$history).present
  return (
    <Menu
      label={say('arrange')}
      icon={<IconWithWord icon={iconOf(arrangement)} word={say('arrangeWord')} />}
      buttonClass="tool"
      iconOnly
      side="top"
    >
      <MenuChoices
        value={arrangement}
        choices={ARRANGEMENTS.map((as) => ({ value: as, label: say(ARRANGEMENT_LOOKS[as].word), icon: iconOf(as) }))}
        onChoose={(as) => explorer.change({ kind: 'arrange', as })}
      />
      {arrangement === 'timeline' && (
        <>
          <MenuSeparator />
          <MenuItem onSelect={() => explorer.change({ kind: 'lanes', by: lanes === 'level' ? 'place' : 'level' })}>
            {say(lanes === 'level' ? 'lanesPlace' : 'lanesLevel')}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}

function ExportTool({ onExport }: Pick<Props, 'onExport'>) {
  const say = useWords(words)
  return (
    <Menu
      label={say('export')}
      icon={<IconWithWord icon={<Download size={18} aria-hidden="true" />} word={say('exportWord')} />}
      buttonClass="tool"
      iconOnly
      side="top"
    >
      {SAVED_AS.map((format) => (
        <MenuItem key={format} onSelect={() => onExport(format)}>
          {say(`export_${format}`)}
        </MenuItem>
      ))}
      <p className="menu-hint">{say('exportHint')}</p>
    </Menu>
  )
}
