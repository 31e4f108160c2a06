/** Policies with these words in their title, number or issuer: a part of a `PolicyFilter`; nothing where there are no words. */
export function policiesNamed(words: string) {
  const contains = words.trim()
  if (contains === '') return undefined
  return [{ title: { contains } }, { documentNumber: { contains: withUsualBrackets(contains) } }, { issuerName: { contains } }]
}

/** Numbers are stored as 国发〔2022〕12号; people type any bracket. */
const withUsualBrackets = (words: string): string => words.replace(/[[［【(（]/g, '〔').replace(/[\]］】)）]/g, '〕')
