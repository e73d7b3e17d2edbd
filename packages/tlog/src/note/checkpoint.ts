/** The head of a log at one moment. */
export interface Checkpoint {
  origin: string
  size: number
  root: Buffer
}

/** Reads the text of a checkpoint; extension lines are allowed and ignored. Null when it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root, ...more] = text.split('\n')
  if (!origin || !size || !root || more.at(-1) !== '' || !/^(0|[1-9][0-9]{0,15})$/.test(size)) return null
  if (more.slice(0, -1).includes('')) return null
  const hash = Buffer.from(root, 'base64')
  if (hash.length !== 32 || hash.toString('base64') !== root || !Number.isSafeInteger(Number(size))) return null
  return { origin, size: Number(size), root: hash }
}
