const NUMBERS = new Set(['shareType', 'openType', 'dataLevel'])

/** What a person added to a foreign record, as the server takes it: empty fields left out, codes that are numbers as numbers. */
export function givenContent({ frontCode, ...values }: Record<string, string | undefined>): {
  frontCode?: string
  content: Record<string, string | number>
} {
  const given = Object.entries(values).flatMap(([field, value]) => (value ? [[field, value] as const] : []))
  const content = Object.fromEntries(given.map(([field, value]) => [field, NUMBERS.has(field) ? Number(value) : value]))
  return { ...(frontCode ? { frontCode } : {}), content }
}
