import { KIND_FIELDS } from './kind-fields.ts'

type Part = Record<string, unknown>
/** What the form holds, as the server wants it. */
export interface SourceValues {
  kind: string
  name: string
  provider: string
  system?: string | null
  note?: string
  config: Part
  secret?: Part
}

/** Fields with their first values for a kind. */
export function initialOf(kind: string): { config: Part; secret: Part } {
  const values: { config: Part; secret: Part } = { config: {}, secret: {} }
  for (const { name, initial } of KIND_FIELDS[kind] ?? []) if (initial !== undefined) put(values, name, initial)
  if (kind === 'http') values.config.tables = [{ paging: { style: 'none' } }]
  return values
}

function put(into: object, path: string, value: unknown): void {
  const steps = path.split('.')
  let place = into as Part
  for (const step of steps.slice(0, -1)) place = (place[step] ??= {}) as Part
  place[steps.at(-1) as string] = value
}

/** Without what was left empty; null when nothing remains. */
export function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled).filter((part) => part !== null)
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value)
      .map(([name, part]) => [name, filled(part)] as const)
      .filter(([, part]) => part !== null)
    return parts.length > 0 ? Object.fromEntries(parts) : null
  }
  return value === undefined || value === '' ? null : value
}

/** Connection as the server wants it; credentials only when something was typed. */
export function addressOf(values: Pick<SourceValues, 'config' | 'secret'>): { config: Part; secret?: Part } {
  const secret = filled(values.secret ?? {}) as Part | null
  return { config: (filled(values.config) as Part | null) ?? {}, ...(secret ? { secret } : {}) }
}

const KEY = 'shuyuan.source-draft'

/** The unfinished form outlives a reload of the page; credentials do not. */
export function keepDraft(values: Partial<SourceValues>): void {
  const { secret: _, ...rest } = values
  sessionStorage.setItem(KEY, JSON.stringify(rest))
}
export function readDraft(): Partial<SourceValues> | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<SourceValues> | null
  } catch {
    return null
  }
}
export const dropDraft = (): void => sessionStorage.removeItem(KEY)
