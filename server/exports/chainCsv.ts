import { stringify } from 'csv-stringify/sync'
import { type ChainExport, SCOPE_WORDS, STATUS_WORDS } from './chainRow.ts'
import { asText, CSV } from './taskCsv.ts'

const COLUMNS = ['链', '范围', '步', '关系', '下位', '上位', '状态', '原文', '来源文件', '文号', '行', '起', '止', '链接']

/** The chains as CSV, one line a hop: UTF-8 with a byte order mark and CRLF, like the list of tasks. */
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
      quote ?? '',
      source?.title ?? '',
      source?.documentNumber ?? '',
      source?.line ?? '',
      source?.start ?? '',
      source?.end ?? '',
      link ?? '',
    ]),
  )
  return stringify([COLUMNS, ...lines.map((line) => line.map(asText))], CSV)
}
