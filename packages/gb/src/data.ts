import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIR = join(import.meta.dirname, '..', 'data')

/** A bundled JSON file of this package. */
export function readData<T>(file: string): T {
  return JSON.parse(readFileSync(join(DIR, file), 'utf8')) as T
}

/** A bundled CSV file without quotes: one object for each line, named by the header. */
export function readTable(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(DIR, file), 'utf8').trimEnd().split('\n')
  const names = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}
