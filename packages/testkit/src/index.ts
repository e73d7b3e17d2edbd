export { fixedClock } from './clock.ts'
export { asSubject, testApp, type TestApp } from './app.ts'
export { testDb, type TestDb } from './database.ts'
