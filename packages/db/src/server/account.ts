import { readFileSync } from 'node:fs'

/** The user that runs PostgreSQL. Null: the platform's own user. */
export type Account = { uid: number; gid: number } | null

/** PostgreSQL refuses root, so root lends it `nobody`, who owns nothing else of ours. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const fields = passwd()
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody')
  return { uid: Number(fields?.[2] ?? 65534), gid: Number(fields?.[3] ?? 65534) }
}

function passwd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}
