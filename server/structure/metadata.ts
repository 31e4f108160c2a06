import type { MetadataField } from './outline.ts'
import type { Paragraph } from './paragraphs.ts'

/** What government sites print above a document, with the spellings of a key as they occur. */
const KEYS =
  /^[【[（(]?(名称|标题|索引号|信息索引号|文号|发文字号|公文字号|文件编号|发布机构|发文机关|发文机构|发布单位|信息来源|来源|主题分类|主题词|分类|信息分类|公文种类|成文日期|发文日期|发布日期|发布时间|生成日期|印发日期|公开日期|生效日期|实施日期|废止日期|失效日期|有效性|有效期|时效|时效性|效力状态|公开方式|公开形式|公开类别|公开范围|体裁|体裁分类|服务对象|组配分类|关键词|责任部门|统一登记号|规范性文件编号|阅读次数)[】\]）)]?[：:](.*)$/

/** The block `名称: …` / `索引号: …` at the head of a document, and the paragraphs it takes. */
export function metadataOf(
  paragraphs: readonly Paragraph[],
  words: (paragraph: Paragraph) => string,
): { readonly fields: MetadataField[]; readonly from: number; readonly to: number } {
  const head = paragraphs.slice(0, 40)
  const from = head.findIndex((paragraph) => KEYS.test(paragraph.words))
  const length = from < 0 ? 0 : head.slice(from).findIndex((paragraph) => !KEYS.test(paragraph.words))
  const to = length < 0 ? head.length : from + length
  if (from < 0 || from > 4 || to - from < 2) return { fields: [], from: 0, to: 0 }
  return { fields: head.slice(from, to).map((paragraph) => fieldOf(paragraph, words(paragraph))), from, to }
}

function fieldOf(paragraph: Paragraph, words: string): MetadataField {
  const found = KEYS.exec(paragraph.words)
  const valueAt = paragraph.words.length - (found?.[2] ?? '').length
  return { key: found?.[1] ?? '', value: words.slice(valueAt), span: { start: paragraph.start + valueAt, end: paragraph.end } }
}
