export { type ClientOptions, createClient, type ShuyuanClient } from './client.ts'
export { failed, ShuyuanError } from './failure.ts'
export { parseReceipt } from './parse-receipt.ts'
export type { Schemas } from './schemas.ts'
