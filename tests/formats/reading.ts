import { readFileSync } from 'node:fs'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import type { Prediction } from '../../server/evaluation/types.ts'
import { documentOf } from '../../server/formats/document.ts'
import type { SourceDocument } from '../../server/text/types.ts'

/** A file of `tests/formats/files`. */
export function sourceOf(name: string): Promise<SourceDocument> {
  return documentOf(name, readFileSync(`tests/formats/files/${name}`))
}

/** Words as the file that some format would make of them. */
export function sourceIn(name: string, words: string | Uint8Array): Promise<SourceDocument> {
  return documentOf(name, typeof words === 'string' ? Buffer.from(words) : words)
}

/** Each measure as one line: label, section, heading, words, departments with roles, deadlines. */
export function measuresOf(source: SourceDocument): readonly string[] {
  return shown(filePrediction(source))
}

function shown({ measures, targets }: Prediction): readonly string[] {
  return measures.map(({ id, label, section, heading, text, departments, openEnded }) =>
    [
      label,
      section ?? '',
      heading ?? '',
      text.replaceAll(/\s+/g, ''),
      departments.map(({ role, name }) => `${role} ${name}`).join('、'),
      openEnded ?? '',
      targets
        .filter((target) => target.measure === id && target.kind === 'deadline')
        .map(({ to }) => to)
        .join('、'),
    ].join(' | '),
  )
}

/** Every place whose offsets do not cut its words out of the text. */
export function wronglyCut(source: SourceDocument): readonly string[] {
  const { measures } = filePrediction(source)
  const places = measures.flatMap((measure) => [
    { words: measure.text, ...measure },
    ...measure.departments.map(({ surface, start, end }) => ({ words: surface, start, end })),
  ])
  return places.filter(({ words, start, end }) => source.text.slice(start, end) !== words).map(({ words }) => words)
}
