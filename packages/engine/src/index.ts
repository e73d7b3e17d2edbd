export { type Engine, type EngineOptions, openEngine } from './engine.ts'
export { ident, list, text } from './literal.ts'
export type { Param, Row, RunOptions, Session } from './session.ts'
export type { Value } from './value.ts'
