import { writeAddressesAs } from '../state/address.ts'
import { addressesInHash, keepAddressOnJumps } from './addressBar.ts'

/** Must run first, because other modules read the address when they are loaded. */
writeAddressesAs(addressesInHash())
keepAddressOnJumps()
