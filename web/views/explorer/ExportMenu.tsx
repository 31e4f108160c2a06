import { Download } from 'lucide-react'
import { Menu, MenuItem } from '../../components/Menu.tsx'
import { useWords } from '../../i18n/words.ts'
import { exportWords } from './exportWords.ts'
import { IconWithWord } from './IconWithWord.tsx'
import { SAVED_AS } from './savedAs.ts'
import type { Scene } from './scene.ts'
import { toolbarWords as words } from './toolbarWords.ts'
import { useFigureWords } from './useFigureWords.ts'

/** Menu of the formats in which the drawing can be exported. */
export function ExportMenu({ scene }: { readonly scene: Scene }) {
  const say = useWords(words)
  const sayExport = useWords(exportWords)
  const figureWords = useFigureWords()
  return (
    <Menu
      label={say('export')}
      icon={<IconWithWord icon={<Download size={18} aria-hidden="true" />} word={say('exportWord')} />}
      buttonClass="tool"
      iconOnly
      side="top"
      defaultOpen
    >
      {SAVED_AS.map((format) => (
        <MenuItem
          key={format}
          onSelect={() => void import('./saveFigure.ts').then(({ saveFigure }) => saveFigure(scene, format, figureWords(scene)))}
        >
          {sayExport(`export_${format}`)}
        </MenuItem>
      ))}
      <p className="menu-hint">{sayExport('exportHint')}</p>
    </Menu>
  )
}
