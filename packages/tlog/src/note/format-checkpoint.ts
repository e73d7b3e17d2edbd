import type { Checkpoint } from './checkpoint.ts'

/** The text a log signs. c2sp.org/tlog-checkpoint */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  return `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`
}
