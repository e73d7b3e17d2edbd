export { type ClientOptions, createClient, type ShuyuanClient } from './client.ts'
export { ShuyuanError } from './failure.ts'
export type { Schemas } from './schemas.ts'
