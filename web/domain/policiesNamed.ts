/** Part of a `PolicyFilter`: policies with these words in their title, number or issuer. Nothing if there are no words. */
export function policiesNamed(words: string) {
  const contains = words.trim()
  if (contains === '') return undefined
  return [{ title: { contains } }, { documentNumber: { contains: withUsualBrackets(contains) } }, { issuerName: { contains } }]
}

/** Numbers are stored with these brackets: 国发〔2022〕12号. People type any kind. */
const withUsualBrackets = (words: string): string => words.replace(/[[［【(（]/g, '〔').replace(/[\]］】)）]/g, '〕')
