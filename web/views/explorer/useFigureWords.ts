import type { FigureWords } from '../../drawing/figure.ts'
import { notDrawn } from '../../drawing/notDrawn.ts'
import { showsAll } from '../../drawing/view.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { exportWords } from './exportWords.ts'
import type { Scene } from './scene.ts'
import { useGridNames } from './useGridNames.ts'
import { explorer as words } from './words.ts'

/** Returns the texts of an exported figure; link and date are taken at the time of export. */
export function useFigureWords(): (scene: Scene) => FigureWords {
  const say = useWords(words)
  const sayExport = useWords(exportWords)
  const sayModel = useWords(model)
  const ground = useGridNames()
  return ({ frame, view, visible }) => {
    const leftOut = [...notDrawn(frame, visible).values()].reduce((sum, count) => sum + count, 0)
    const quiet = visible.lines.filter((line) => line.quiet).length
    const folded = visible.folds.reduce((sum, { members }) => sum + members.length, 0)
    const parts = [
      say('nodes', { count: visible.nodes.length }),
      say('lines', { count: visible.lines.length }),
      quiet > 0 && sayExport('figureQuiet', { count: quiet }),
      folded > 0 && say('folds', { count: visible.folds.length, documents: folded }),
      leftOut > 0 && say('leftOut', { count: leftOut }),
      !showsAll(view) && say('narrowedBy'),
      frame.version !== null && sayExport('dataVersion', { version: frame.version.slice(0, 12) }),
      new Date().toISOString().slice(0, 10),
    ]
    return {
      title: sayExport('figureTitle'),
      summary: parts.filter((part) => part !== false).join(' · '),
      note: sayExport('figureNote'),
      unsure: sayExport('figureUnsure'),
      name: (key) => sayModel(key as 'POLICY'),
      ground,
      link: decodeURI(window.location.href),
    }
  }
}
