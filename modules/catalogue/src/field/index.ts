export { createField } from './create-field.ts'
export type { ExtraField } from './field.ts'
export { listFields } from './field.store.ts'
