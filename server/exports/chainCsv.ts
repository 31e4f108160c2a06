import { type ChainExport, SCOPE_WORDS, STATUS_WORDS } from './chainRow.ts'
import { csvOf } from './csv.ts'

const COLUMNS = ['链', '范围', '步', '关系', '下位', '上位', '状态', '原文', '来源文件', '文号', '行', '起', '止', '链接']

/** The chains as CSV, one line for each hop. */
export function chainCsv({ chains }: ChainExport): string {
  const lines = chains.flatMap(({ scope, hops }, chain) =>
    hops.map(({ relation, from, to, status, quote, source, link }, step) => [
      chain + 1,
      scope === null ? '' : SCOPE_WORDS[scope],
      step + 1,
      relation,
      from,
      to,
      STATUS_WORDS[status] ?? status,
      quote,
      source?.title ?? null,
      source?.documentNumber ?? null,
      source?.line ?? null,
      source?.start ?? null,
      source?.end ?? null,
      link,
    ]),
  )
  return csvOf(COLUMNS, lines)
}
