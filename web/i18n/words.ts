import { useStore } from '@nanostores/react'
import { useCallback } from 'react'
import { $language, type Language } from '../state/language.ts'

/** English distinguishes singular and plural: 1 node, 2 nodes. */
export type English = string | { readonly one: string; readonly other: string }

/** The texts of one view in both languages. The compiler checks that both have the same keys. */
export interface Words<K extends string> {
  readonly name: string
  readonly zh: Readonly<Record<K, string>>
  readonly en: Readonly<Record<K, English>>
}

/** Values for placeholders such as `{{count}}`. */
type Values = Readonly<Record<string, string | number>>

/** Returns the text of a key with its placeholders filled in. */
export type Say<K extends string> = (key: K, values?: Values) => string

/** Defines a dictionary. Its name must be unique. */
export const defineWords = <K extends string>(
  name: string,
  zh: Readonly<Record<K, string>>,
  en: Readonly<Record<NoInfer<K>, English>>,
): Words<K> => ({ name, zh, en })

/** Returns the texts of a view in the reader's language. */
export function useWords<K extends string>(words: Words<K>): Say<K> {
  const language = useStore($language)
  return useCallback((key, values) => said(words, language, key, values), [words, language])
}

/** `{{count}}`, or `{{nodes|node|nodes}}` for a number with its noun, where a text has several numbers. */
const PLACEHOLDER = /\{\{(\w+)(?:\|([^|}]+)\|([^|}]+))?\}\}/g

/** The text of a key with its placeholders filled in. An unknown key, such as a kind of node added later, is returned unchanged. */
export function said<K extends string>(words: Words<K>, language: Language, key: K, values: Values = {}): string {
  const word: English | undefined = words[language][key]
  const form = word === undefined || typeof word === 'string' ? (word ?? key) : word[values.count === 1 ? 'one' : 'other']
  return form.replaceAll(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
    const value = String(values[name] ?? '')
    return one === undefined ? value : `${value} ${value === '1' ? one : other}`
  })
}
