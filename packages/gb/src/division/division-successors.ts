import { readTable } from '../data.ts'

let successors: Map<string, string> | undefined

/** The code that took over each withdrawn 6-digit code, where one did: renamed, raised to a city or district, or merged into one other. */
export function divisionSuccessors(): ReadonlyMap<string, string> {
  successors ??= new Map(
    readTable('division-successors.csv').map((row) => [row.code as string, row.successor as string]),
  )
  return successors
}
