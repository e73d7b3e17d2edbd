import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { z } from 'zod'
import type { VerificationDeps } from './deps.ts'
import { planRoutes } from './plan/plan.routes.ts'
import { verificationPolicy } from './policy.ts'
import { hearIntake } from './run/hear-intake.ts'
import { runRoutes } from './run/run.routes.ts'
import { runVerification } from './run/run-verification.ts'

export const verificationMigrations = {
  module: 'verification',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

const Input = z.object({ run: z.string() })

/** The same facts from several sources, compared on keys and settled. */
export function createVerificationModule(deps: VerificationDeps): Module {
  deps.jobs.define<z.infer<typeof Input>>({
    kind: 'verification.run',
    input: Input,
    title: () => '多源校核',
    run: (context, { run }) => runVerification(deps, run, context),
  })
  deps.events.on('intake.version.published', (tx, event) => hearIntake(deps, tx, event))
  return {
    name: 'verification',
    migrations: verificationMigrations,
    policy: verificationPolicy,
    routes(app) {
      planRoutes(app, deps)
      runRoutes(app, deps)
    },
  }
}
