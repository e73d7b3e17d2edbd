export { registerPortal } from './portal.ts'
export type { Read } from './read.ts'
