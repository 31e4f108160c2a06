/** What a view can be saved as: pictures of one, two and four pixels a unit, a drawing, a page, networks for other programs, tables. */
export const SAVED_AS = ['png', 'png2', 'png4', 'svg', 'pdf', 'graphml', 'gexf', 'cyjs', 'nodes', 'lines'] as const
export type SavedAs = (typeof SAVED_AS)[number]
