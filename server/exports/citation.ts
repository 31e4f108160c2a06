/** A view of the graph, as it is cited. */
export interface CitedView {
  /** What the view shows: title of the document or question. */
  readonly title: string
  readonly permalink: string
  /** ISO day on which it was looked at. */
  readonly accessed: string
  /** Hash of the content of the graph: says which state of the data was seen. */
  readonly contentHash: string | null
}

const PUBLISHER = '政策脉络 Policy Lineage Explorer'

/** GB/T 7714—2015, an electronic resource: 责任者. 题名[DB/OL]. [引用日期]. 获取路径. */
export function gbt7714({ title, permalink, accessed, contentHash }: CitedView): string {
  const version = contentHash === null ? '' : `（数据版本 ${contentHash.slice(0, 16)}）`
  return `${PUBLISHER}. ${title}${version}[DB/OL]. [${accessed}]. ${permalink}.`
}

/** The same as a BibTeX entry. */
export function bibtex({ title, permalink, accessed, contentHash }: CitedView): string {
  const fields = [
    ['title', `{${guarded(title)}}`],
    ['author', `{${PUBLISHER}}`],
    ['howpublished', `\\url{${permalink}}`],
    ['urldate', accessed],
    ['year', accessed.slice(0, 4)],
    ...(contentHash === null ? [] : [['note', `Content hash ${contentHash.slice(0, 16)}`]]),
  ]
  const key = `policylineage${accessed.replaceAll('-', '')}`
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

const guarded = (words: string): string => words.replace(/[{}\\%$&#_]/gu, '\\$&')
