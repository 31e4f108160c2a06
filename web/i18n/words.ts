import { useStore } from '@nanostores/react'
import { useCallback } from 'react'
import { $language, type Language } from '../state/language.ts'

/** English has two forms where a count is said: 1 node, 2 nodes. */
export type English = string | { readonly one: string; readonly other: string }

/** The words of one view in both languages; the compiler checks that neither lacks one. */
export interface Words<K extends string> {
  readonly name: string
  readonly zh: Readonly<Record<K, string>>
  readonly en: Readonly<Record<K, English>>
}

/** What is filled in for `{{count}}` and the like. */
type Values = Readonly<Record<string, string | number>>

/** Says a word of a dictionary with values filled in. */
export type Say<K extends string> = (key: K, values?: Values) => string

/** A dictionary under its own name, which no other may have. */
export const defineWords = <K extends string>(
  name: string,
  zh: Readonly<Record<K, string>>,
  en: Readonly<Record<NoInfer<K>, English>>,
): Words<K> => ({ name, zh, en })

/** The words of a view in the language of the reader. */
export function useWords<K extends string>(words: Words<K>): Say<K> {
  const language = useStore($language)
  return useCallback((key, values) => said(words, language, key, values), [words, language])
}

/** A word with its values filled in. A word that no dictionary has, as the name of a kind from elsewhere, stands for itself. */
export function said<K extends string>(words: Words<K>, language: Language, key: K, values: Values = {}): string {
  const word: English | undefined = words[language][key]
  const form = word === undefined || typeof word === 'string' ? (word ?? key) : word[values.count === 1 ? 'one' : 'other']
  return form.replaceAll(/\{\{(?<name>\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
