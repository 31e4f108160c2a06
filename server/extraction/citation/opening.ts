import type { OutlineNode } from '../../structure/outline.ts'
import type { RuleContext } from '../rule.ts'

/** 制定本方案, 特制定以下措施, 提出如下意见, 现就有关事项通知如下: formulas of the paragraph that states the purpose of the document. */
const FORMULA =
  /(?:制定|制订|特制定|提出|出台|编制|形成)(?:了)?(?:本|如下|以下|我[省市州县区]|《)|(?:通知|意见|措施|方案)如下|现就|印发给你们/u

/**
 * Returns a test for offsets in a title or preamble: before the first numbered unit or table of a part, or in the paragraph with the
 * formula.
 */
export function openingOf(context: RuleContext): (offset: number) => boolean {
  const { parts } = context.outline
  return (offset) => {
    const part = parts.find(({ span }) => offset >= span.start && offset < span.end)
    if (!part) return true
    if (part.title && offset >= part.title.span.start && offset < part.title.span.end) return true
    const first = part.children.find(isNumberedOrTable)
    if (!first || offset < first.span.start) return true
    return (context.measureAt(offset) === null || isFirstArticle(first, offset)) && FORMULA.test(lineAt(context.folded, offset))
  }
}

function isNumberedOrTable(node: OutlineNode): boolean {
  return node.kind !== 'paragraph'
}

/** 第一条 为…根据《…》，制定本办法。 */
function isFirstArticle(first: OutlineNode, offset: number): boolean {
  const article = first.children[0] ?? first
  return (first.label ?? '').includes('第一') && offset < article.span.end
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text.slice(Math.max(start, offset - 400), Math.min(end < 0 ? text.length : end, offset + 400))
}
