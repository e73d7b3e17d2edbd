export { createField } from './create-field.ts'
export { appliesTo, type ExtraField } from './field.ts'
export { listFields } from './field.store.ts'
