export { isPublicAddress } from './address.ts'
export type { Answer, Limits, Outbound } from './outbound.ts'
export { openOutbound, type OutboundOptions } from './open-outbound.ts'
