import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIR = join(import.meta.dirname, '..', 'data')

/** The text of a bundled data file of this module. */
export function dataText(file: string): string {
  return readFileSync(join(DIR, file), 'utf8')
}

export function readData<T>(file: string): T {
  return JSON.parse(dataText(file)) as T
}
