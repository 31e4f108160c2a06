interface Shown {
  /** Number of rows or columns skipped; may be past the end. */
  readonly skip: number
  readonly page: number
  readonly total: number
}

/** Where the previous page starts: the last one, if the address is past the end. */
export const pageBefore = ({ skip, page, total }: Shown): number =>
  Math.max(0, Math.min(skip - page, Math.floor((total - 1) / page) * page))
