import { useStore } from '@nanostores/react'
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '../../components/Menu.tsx'
import { ARRANGEMENTS } from '../../drawing/view.ts'
import { useWords } from '../../i18n/words.ts'
import { ARRANGEMENT_LOOKS, iconOf } from './arrangements.tsx'
import type { Explorer } from './explorer.ts'
import { IconWithWord } from './IconWithWord.tsx'
import { toolbarWords as words } from './toolbarWords.ts'

/** The arrangements as a menu, for screens too narrow for a button each. */
export function ArrangementMenu({ explorer }: { readonly explorer: Explorer }) {
  const say = useWords(words)
  const { arrangement, lanes } = useStore(explorer.$history).present
  return (
    <Menu
      label={say('arrange')}
      icon={<IconWithWord icon={iconOf(arrangement)} word={say('arrangeWord')} />}
      buttonClass="tool"
      iconOnly
      side="top"
      defaultOpen
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
