export { applyImport } from './apply-import.ts'
export { listImports } from './import.store.ts'
export { offerImport } from './offer-import.ts'
export { receiveImport } from './receive-import.ts'
