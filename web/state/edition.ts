/** The program itself, or a static site published from it. */
export interface Edition {
  /** True without a server: nothing can be written, and no file can be generated. */
  readonly published: boolean
  /** True if it has the page with this first path segment: `desk`, `read`; the empty segment is the drawing. */
  has(page: string): boolean
}

/** The program's edition. A site replaces this file with its own. */
export const edition: Edition = { published: false, has: () => true }
