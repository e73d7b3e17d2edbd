/** The same lot for the same thing in every table: does `index` belong to the `share` (0..1) of things named `name`? */
export function drawn(seed: number, name: string, index: number, share: number): boolean {
  return lot(seed, name, index) < share
}

/** A number in [0, 1) that belongs to a thing: two tables that ask get the same answer, in any order. */
export function lot(seed: number, name: string, index: number): number {
  let hash = Math.imul(seed ^ 0x51ed270b, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77)
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296
}
