/** The year in the brackets of a normalised document number: 2022 in 国发〔2022〕12号; null if it has none. */
export function yearOfNumber(number: string | null): number | null {
  const year = /〔(?<year>\d{4})〕/u.exec(number ?? '')?.groups?.year
  return year === undefined ? null : Number(year)
}
