import i18next from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** English has two forms where a count is said: 1 node, 2 nodes. */
export type English = string | { readonly one: string; readonly other: string }

/** The words of one view in both languages; the compiler checks that neither lacks one. */
export interface Words<K extends string> {
  readonly name: string
  readonly zh: Readonly<Record<K, string>>
  readonly en: Readonly<Record<K, English>>
}

/** Says a word of a dictionary; `{{count}}` and the like are filled in from `values`. */
export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string

/** A dictionary under its own name, which no other may have. */
export const defineWords = <K extends string>(
  name: string,
  zh: Readonly<Record<K, string>>,
  en: Readonly<Record<NoInfer<K>, English>>,
): Words<K> => ({ name, zh, en })

/** The words of a view in the language of the reader. */
export function useWords<K extends string>(words: Words<K>): Say<K> {
  if (!i18next.hasResourceBundle('zh', words.name)) {
    i18next.addResourceBundle('zh', words.name, words.zh)
    i18next.addResourceBundle('en', words.name, withPlurals(words.en))
  }
  const { t } = useTranslation(words.name, { nsSeparator: false, keySeparator: false } as never)
  return useCallback((key, values) => t(key, { nsSeparator: false, keySeparator: false, ...values }), [t])
}

/** The keys as i18next looks them up: `nodes_one`, `nodes_other`. */
export const withPlurals = (words: Readonly<Record<string, English>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, say]) =>
      typeof say === 'string' ? [[key, say] as const] : [[`${key}_one`, say.one] as const, [`${key}_other`, say.other] as const],
    ),
  )
