/** Reasons why a mention does not resolve to one department. Shown to readers unchanged. */
export const GROUP_REASON = 'Names a class of departments, not one department.'
export const OPEN_REASON = 'An open-ended group: the text does not say who belongs to it.'
export const NO_PLACE = 'The document does not tell its place.'
