/** The visible columns of a list: the usual ones, except those that the reader switched. */
export const columnsShown = <C extends string>(all: readonly C[], usual: readonly C[], switched: readonly C[]): readonly C[] =>
  all.filter((column) => usual.includes(column) !== switched.includes(column))
