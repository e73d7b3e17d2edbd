/** `prefix:local` of an address, or null when no prefix fits or the rest is no plain name. */
export function compact(iri: string, prefixes: Readonly<Record<string, string>>): string | null {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (!iri.startsWith(namespace)) continue
    const local = iri.slice(namespace.length)
    if (/^[A-Za-z_][\w-]*$/.test(local)) return `${prefix}:${local}`
  }
  return null
}
