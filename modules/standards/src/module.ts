import { join } from 'node:path'
import type { Module } from '@shuyuan/http'
import { calendarRoutes } from './calendar/calendar.routes.ts'
import { checkRoutes } from './check/check.routes.ts'
import { codeListRoutes } from './code-list/code-list.routes.ts'
import { valueFileRoutes } from './code-list/value-file.routes.ts'
import type { StandardsDeps } from './deps.ts'
import { elementRoutes } from './element/element.routes.ts'
import { standardsPolicy } from './policy.ts'
import { recognitionRoutes } from './recognition/recognition.routes.ts'
import { seedStandards } from './seed/seed-standards.ts'

export const standardsMigrations = {
  module: 'standards',
  dir: join(import.meta.dirname, '..', 'migrations'),
  bundled: seedStandards,
}

/** Data elements, code lists, identifier checks, column recognition and the working-day calendar. */
export function createStandardsModule(deps: StandardsDeps): Module {
  return {
    name: 'standards',
    migrations: standardsMigrations,
    policy: standardsPolicy,
    routes(app) {
      elementRoutes(app, deps)
      codeListRoutes(app, deps)
      valueFileRoutes(app, deps)
      calendarRoutes(app, deps)
      checkRoutes(app)
      recognitionRoutes(app, deps)
    },
    start: () => deps.calendar.reload(),
  }
}
