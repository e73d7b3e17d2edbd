export { createEntry } from './create-entry.ts'
export { editEntry } from './edit-entry.ts'
export { reviseEntry } from './revise-entry.ts'
export { submitEntry } from './submit-entry.ts'
