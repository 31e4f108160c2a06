/** True where fingers point: without hover, double click and keys. */
export const onTouch = (): boolean => window.matchMedia('(pointer: coarse)').matches
