/** Tasks with a date: they are due on or after a day earlier than any document. `not` gives the tasks without one. */
export const WITH_DATE = { dueFrom: '1900-01-01' } as const
