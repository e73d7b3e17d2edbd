/** Looks again and again until what is seen is as wanted, and gives it; should that not come within `ms`, what was seen last is thrown. */
export async function until<T>(
  look: () => T | Promise<T>,
  good: (seen: T) => boolean = Boolean,
  ms = 120_000,
): Promise<T> {
  for (const end = Date.now() + ms; ; await new Promise((ok) => setTimeout(ok, 20))) {
    const seen = await look()
    if (good(seen)) return seen
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${look.toString()}: ${JSON.stringify(seen)}`)
  }
}
