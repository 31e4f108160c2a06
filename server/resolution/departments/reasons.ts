/** Why a group leads to no body. Shown to readers as they are. */
export const GROUP_REASON = 'Names a class of departments, not one department.'
export const OPEN_REASON = 'An open-ended group: the text does not say who belongs to it.'
