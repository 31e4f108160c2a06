import type { LostNode } from '../../drawing/captions.ts'
import { unreadIn } from '../../drawing/unread.ts'
import { useWords } from '../../i18n/words.ts'
import { panelWords as words } from './panelWords.ts'

interface Props {
  readonly nodes: readonly LostNode[]
  /** The query string that was opened. */
  readonly opened: string
}

/** What a link or a saved view asks for and the drawing does not show: nodes that could not be drawn, and parts that could not be read. */
export function LostParts({ nodes, opened }: Props) {
  const say = useWords(words)
  const unread = unreadIn(opened)
  const names = nodes.flatMap(({ name }) => name ?? [])
  const nameless = nodes.length - names.length
  return (
    <>
      {nodes.length > 0 && (
        <span className="status-lost">
          {say('lost', { count: nodes.length })}
          <span lang="zh-CN">{names.join('、')}</span>
          {nameless > 0 && ` ${say(names.length > 0 ? 'lostNameless' : 'lostAllNameless', { count: nameless })}`}
        </span>
      )}
      {unread.length > 0 && (
        <span className="status-lost">
          {say('unread')} <code>{unread.join(' ')}</code>
        </span>
      )}
    </>
  )
}
