export { type Engine, openEngine } from './engine.ts'
export { ident, list, text } from './literal.ts'
export type { Row, RunOptions, Session } from './session.ts'
export { whenRoom } from './when-room.ts'
