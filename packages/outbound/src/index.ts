export { isPublicAddress } from './address.ts'
export type { Answer, Outbound } from './outbound.ts'
export { openOutbound } from './open-outbound.ts'
