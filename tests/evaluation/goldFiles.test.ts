import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ConfigError } from '../../server/errors.ts'
import { annotatedDocuments } from '../../server/evaluation/goldFiles.ts'

function folderWith(file: string, words: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'annotations-'))
  writeFileSync(join(folder, file), words)
  return folder
}

it.each([
  ['a folder that is not there', () => join(tmpdir(), 'no-such-folder-of-annotations'), 'There is no folder'],
  ['JSON that is no annotation', () => folderWith('notes.json', '{"a": 1}'), 'is no annotation'],
  ['a file that is not JSON', () => folderWith('notes.json', 'measures'), 'is not JSON'],
  ['an annotation without its source', () => folderWith('notes.json', '{"measures": []}'), 'has no source'],
])('%s is named in one sentence', (_, folder, message) => {
  const read = () => annotatedDocuments(folder(), [])
  expect(read).toThrow(ConfigError)
  expect(read).toThrow(message)
})
