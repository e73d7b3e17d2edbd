/** Says in every tuple below `node` that its end is where `maxItems` puts it: `items: false` means the same, and many readers stumble over it. */
export function endTuples(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as { prefixItems?: unknown; maxItems?: unknown; items?: unknown }
  if (Array.isArray(schema.prefixItems) && schema.maxItems !== undefined && !schema.items) schema.items = {}
  for (const child of Object.values(node)) endTuples(child)
}
