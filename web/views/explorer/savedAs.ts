/** Formats for saving a view: PNG at one, two or four pixels per unit, SVG, PDF, network formats, and tables. */
export const SAVED_AS = ['png', 'png2', 'png4', 'svg', 'pdf', 'json', 'graphml', 'gexf', 'cyjs', 'nodes', 'lines'] as const
export type SavedAs = (typeof SAVED_AS)[number]
