import { TABLES, type Table } from './tables.ts'
import { TERMS, VOCABULARY } from './terms.ts'

/** The data dictionary in Markdown: every table with its columns, and the terms of other vocabularies. */
export function dictionary(hash: string): string {
  return [
    '# Data dictionary',
    '',
    `Content hash of the data: \`${hash}\`. Exports with equal hashes have equal content. Offsets count UTF-16 code units of \`SourceText.text\`; days are YYYY-MM-DD.`,
    'Lists are JSON arrays. An empty cell means that no text states the fact.',
    "In CSV, a cell that a spreadsheet would take for a formula has an apostrophe in front, which is not counted by offsets: remove one apostrophe where a cell matches `^'+\\s*[=+\\-@＝＋－＠]`. Parquet has the words as they are.",
    '',
    ...TABLES.flatMap(tableLines),
    '## Terms of other vocabularies, in JSON-LD',
    '',
    `Everything else uses the vocabulary \`${VOCABULARY}\`.`,
    '',
    '| here | there |',
    '|---|---|',
    ...Object.entries(TERMS).map(([own, terms]) => `| ${own} | ${terms.join(', ')} |`),
    '',
  ].join('\n')
}

function tableLines({ name, of, description, columns }: Table): readonly string[] {
  return [
    `## ${name}`,
    '',
    `${of === 'relationship' ? 'Relationship. ' : ''}${description}`,
    '',
    '| column | type | holds |',
    '|---|---|---|',
    ...columns.map((column) => `| ${column.name} | ${column.type} | ${column.description.replaceAll('|', '\\|')} |`),
    '',
  ]
}
