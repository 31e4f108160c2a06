import { setFlagsFromString } from 'node:v8'

/**
 * Collects garbage whenever the heap has grown by two fifths. On a machine with much memory Node would let it grow to four times of what is
 * in use: reading 400 documents took 960 MB instead of 630, for six per cent less processor time.
 */
export const keepHeapSteady = (): void => setFlagsFromString('--heap-growing-percent=40')
