/** True on touch screens, which have no hover, double click or keyboard. */
export const onTouch = (): boolean => window.matchMedia('(pointer: coarse)').matches
