/** What a score is made of beside words, in one number, so that it costs one look: 16 bits the name, 8 its core, 8 the boost. */

/** @param size bytes of the bare name @param core bytes of its core @param boost 0…255 */
export function packWeight(size: number, core: number, boost: number): number {
  return Math.min(65_535, size) * 65_536 + Math.min(255, core) * 256 + boost
}

/** bytes of the bare name; no question is so long as the most that is told */
export const sizeOf = (weight: number): number => weight >>> 16

/** bytes of the core of the name, at most 255 */
export const coreOf = (weight: number): number => (weight >>> 8) & 255

export const boostOf = (weight: number): number => weight & 255
