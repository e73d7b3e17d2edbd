export {
  type Credentials,
  type EvidenceReceipt,
  queryService,
  type ServiceAnswer,
  signedHeaders,
  verifyService,
} from './call-service.ts'
export { type ClientOptions, createClient, type ShuyuanClient } from './client.ts'
export { failed, ShuyuanError } from './failure.ts'
export type { paths } from './generated/api.ts'
export type { Schemas } from './schemas.ts'
export { nationalHeaders, type NationalHabit } from './sign-national.ts'
export { uploadFile } from './upload-file.ts'
