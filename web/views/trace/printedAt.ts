/** Width of A4 in portrait, between the margins of the page and of the card. */
const PAPER_WIDTH = 636

/** The scale at which a drawing of this width fits on paper, where it cannot scroll. */
export const printedAt = (width: number): number => Math.min(1, PAPER_WIDTH / width)
