export { type App, type AppOptions, type Authenticate, createApp } from './app.ts'
export { Instant, PageQuery, pageOf } from './list.schema.ts'
export type { BaseDeps, Module } from './module.ts'
export { sendProblem } from './problem.ts'
