import type { Answer, Statement } from './answer.ts'

/** The answer as plain text, for a client that does not read structured content: one line for each statement, quotes in 「」. */
export function plainText(answer: Answer): string {
  const { summary, statements, notHeld, candidates, leftOut, totalCount, nextCursor, dataVersion } = answer
  return [
    summary,
    ...statements.map((statement, index) => `${index + 1}. ${statementLine(statement)}`),
    ...(notHeld.length > 0 ? ['Not held:', ...notHeld.map(({ asked, why }) => `- ${asked}: ${why}`)] : []),
    ...(candidates.length > 0
      ? ['Candidates:', ...candidates.map(({ id, name, detail }) => `- ${name}${detail ? ` (${detail})` : ''}: ${id}`)]
      : []),
    ...(leftOut.length > 0 ? ['Left out:', ...leftOut.map((line) => `- ${line}`)] : []),
    ...(nextCursor === null ? [] : [`${totalCount} statements in all; next page: cursor ${nextCursor}`]),
    `Data version: ${dataVersion ?? 'none'}`,
  ].join('\n')
}

function statementLine({ says, quote, cut, document, line, status, link, passages }: Statement): string {
  const source =
    document && `《${document.title}》${document.number ? `（${document.number}）` : ''}${line === null ? '' : ` line ${line}`}`
  const words = quote === null ? 'no words quoted' : `「${quote}」${cut ? ' (cut)' : ''}`
  const further = passages.map((passage) => `${passage.what}: 「${passage.quote}」${passage.cut ? ' (cut)' : ''}`)
  return [says, words, ...further, source, status, link].filter(Boolean).join(' · ')
}
