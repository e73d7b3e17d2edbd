/** JSON with sorted keys and no blanks (RFC 8785 for the values we use: strings, integers, booleans, null, arrays, objects). */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null || isInOrder(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key]
    if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

/** Plain objects whose keys come in order at every depth, as those of evidence do: the engine writes them the same way, at once. */
function isInOrder(value: object): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  let before = ''
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key]
    if (key < before || (typeof member === 'object' && member !== null && !isInOrder(member))) return false
    before = key
  }
  return true
}
