import { createHash } from 'node:crypto'

/** Root of the empty tree. RFC 6962 §2.1 */
export const EMPTY_ROOT: Buffer = createHash('sha256').digest()
