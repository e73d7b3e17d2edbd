import type { ConnectionDeps } from '../deps.ts'
import type { Phase } from './run.ts'
import { insertLine, type RunLine } from './run-line.store.ts'
import { updateRun } from './run.store.ts'

/** What a run tells while it goes: its phase, sentences for people, and how far it is. */
export interface RunLog {
  phase(phase: Phase, text: string): Promise<void>
  line(text: string, tone?: RunLine['tone']): Promise<void>
}

export function openRunLog(deps: Pick<ConnectionDeps, 'db' | 'clock'>, run: string): RunLog {
  const line: RunLog['line'] = (text, tone = 'info') => insertLine(deps.db, run, { at: deps.clock.now(), tone, text })
  return {
    line,
    async phase(phase, text) {
      await updateRun(deps.db, run, { phase })
      await line(text)
    },
  }
}
