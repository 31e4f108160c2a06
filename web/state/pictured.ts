import { atom } from 'nanostores'
import { $address } from './address.ts'

/**
 * True once the page has shown its initial content. Code not needed for that is fetched only afterwards; only the drawing takes long
 * enough for this to matter.
 */
export const $pictured = atom($address.get().path !== '/')
