import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { FigureWords } from '../../network/figure.ts'
import { explorer as words } from './words.ts'

/** The words of an exported figure; the link is taken when it is made. */
export function useFigureWords(): FigureWords {
  const say = useWords(words)
  const sayModel = useWords(model)
  return {
    title: say('figureTitle'),
    note: say('figureNote'),
    name: (key) => sayModel(key as 'POLICY'),
    get link() {
      return decodeURI(window.location.href)
    },
  }
}
