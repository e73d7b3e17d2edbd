import type { ParseArgsConfig } from 'node:util'

/** One word of the command line. `run` returns the exit code, 0 when it returns nothing. */
export interface Command {
  name: string
  usage: string
  summary: string
  options: NonNullable<ParseArgsConfig['options']>
  run(positionals: string[], options: Record<string, string | undefined>): Promise<number | undefined>
}
