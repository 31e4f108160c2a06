const EXCERPT = 24

interface Named {
  readonly title: string | null
  readonly documentNumber: string | null
}

/** Display name of a document: its title, or else its number. Readers never see internal ids. */
export const documentTitle = ({ title, documentNumber }: Named): string => title ?? documentNumber ?? '（无标题）'

interface Labelled {
  readonly text: string
  readonly label: string | null
}

/** Display name of a measure: label and heading, or its first words if it has no heading. */
export const measureCaption = ({ label, heading, text }: Labelled & { readonly heading: string | null }): string =>
  [label, heading ?? excerpt(withoutLabel(text, label))].filter(Boolean).join(' ')

/** Display name by number in the upstream document, never by row of the local table: 第30项 支持优化外商投资环境, which is row 27. */
export function taskTitle(
  { text, label, number }: Labelled & { readonly number: number | null },
  shown: (words: string) => string = (words) => words,
): string {
  const numbered = number !== null && /^\d+[.．﹒、]$/u.test(label ?? '') ? `第${number}项` : label
  return [numbered, shown(withoutLabel(text, label))].filter(Boolean).join(' ')
}

/** The first sentence, truncated if it is long. */
export function excerpt(text: string): string {
  const sentence = text.split(/[。；;\n]/, 1)[0] ?? ''
  return sentence.length > EXCERPT ? `${sentence.slice(0, EXCERPT)}…` : sentence
}

function withoutLabel(text: string, label: string | null): string {
  return label !== null && text.startsWith(label) ? text.slice(label.length).trimStart() : text
}
