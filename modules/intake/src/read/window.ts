/** A stretch of a stream that moves over it in one buffer: what was not consumed stays in front of what comes next. */
export function createWindow() {
  let buffer: Buffer = Buffer.allocUnsafeSlow(4 << 20)
  let rest = 0
  return {
    /** the kept bytes and the new ones; valid until the next call */
    append(block: Buffer): Buffer {
      const length = rest + block.length
      if (length > buffer.length) {
        const grown = Buffer.allocUnsafeSlow(2 * length)
        buffer.copy(grown, 0, 0, rest)
        buffer = grown
      }
      block.copy(buffer, rest)
      return buffer.subarray(0, length)
    },
    /** `tail` is the end of what `append` answered */
    keep(tail: Buffer): void {
      rest = tail.copy(buffer)
    },
  }
}
