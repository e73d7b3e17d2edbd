export { startEmbedded } from './embedded.ts'
export { type Db, inTx, openDb, type Tables, type Tx } from './database.ts'
export { type MigrationSet, migrate } from './migrate.ts'
export { openSession, type Session, type SessionEvents } from './session.ts'
