const PREFIX = '#/components/schemas/'

/**
 * Without the input forms (`XInput` beside `X`) that no operation refers to, also not by way of another: nothing is ever sent in them. The plain
 * forms all stay, because clients name their types by them.
 */
export function usedSchemas(roots: unknown, schemas: Record<string, unknown>): Record<string, unknown> {
  const used = new Set<string>()
  const waiting: unknown[] = [roots]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    const { $ref } = next as { $ref?: unknown }
    const name = typeof $ref === 'string' && $ref.startsWith(PREFIX) ? $ref.slice(PREFIX.length) : null
    if (name !== null && !used.has(name)) {
      used.add(name)
      waiting.push(schemas[name])
    }
    waiting.push(...Object.values(next))
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name) || !isInput(name, schemas)))
}

function isInput(name: string, schemas: Record<string, unknown>): boolean {
  return name.endsWith('Input') && name.slice(0, -'Input'.length) in schemas
}
