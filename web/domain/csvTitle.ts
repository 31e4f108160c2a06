/** The title of a list taken away as CSV: the file has no head, so its name says the filters. */
export const csvTitle = (title: string, filters: string): string => (filters === '' ? title : `${title}（${filters}）`)
