import { TABLES, type Table } from './tables.ts'
import { TERMS, VOCABULARY } from './terms.ts'

/** The data dictionary, as Markdown: every table with its columns, and the terms of other vocabularies. */
export function dictionary(hash: string): string {
  return [
    '# Data dictionary',
    '',
    `Content hash of the data: \`${hash}\`. Two exports with one hash say the same. Offsets count UTF-16 units of \`SourceText.text\`; days are YYYY-MM-DD.`,
    'Lists are JSON arrays. An empty cell is a fact that no text tells.',
    '',
    ...TABLES.flatMap(tableLines),
    '## Terms of other vocabularies, in JSON-LD',
    '',
    `What has no term elsewhere is in \`${VOCABULARY}\`.`,
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
