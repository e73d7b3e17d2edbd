import type { Db } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { sumUnloaded } from './upload.store.ts'

const GB = 2 ** 30
const RECENT = 7 * 86_400_000
const under = new WeakMap<Db, Map<string, number>>()

/**
 * Lets a file in unless its department sends too many at once, or has left too much of the last week unloaded: one account must not fill
 * the disk that all share. What the platform fetches itself is not counted. Call the answer when the file is through.
 * Throws INTAKE_UPLOAD_BUSY, INTAKE_UPLOAD_QUOTA.
 */
export async function admitUpload(
  deps: Pick<IntakeDeps, 'db' | 'clock' | 'uploadQuota'>,
  subject: Subject,
  declared: number,
): Promise<() => void> {
  if (subject.kind === 'system') return () => {}
  const { atOnce, files, bytes } = { ...quotaOf(process.env), ...deps.uploadQuota }
  const counts = under.get(deps.db) ?? new Map<string, number>()
  under.set(deps.db, counts)
  const who = subject.org ?? subject.id
  const now = counts.get(who) ?? 0
  if (now >= atOnce) throw error('INTAKE_UPLOAD_BUSY', { most: atOnce })
  counts.set(who, now + 1)
  const leave = (): void => {
    const left = (counts.get(who) ?? 1) - 1
    if (left > 0) counts.set(who, left)
    else counts.delete(who)
  }
  try {
    const lying = await sumUnloaded(deps.db, subject, new Date(deps.clock.now().getTime() - RECENT))
    if (lying.files >= files || lying.bytes + declared > bytes)
      throw error('INTAKE_UPLOAD_QUOTA', {
        files: lying.files,
        gb: (lying.bytes / GB).toFixed(1),
        most: files,
        mostGb: bytes / GB,
      })
    return leave
  } catch (cause) {
    leave()
    throw cause
  }
}

function quotaOf(env: NodeJS.ProcessEnv): NonNullable<Required<IntakeDeps['uploadQuota']>> {
  const whole = (text: string | undefined, otherwise: number): number =>
    text && /^\d+$/.test(text) ? Number(text) : otherwise
  return {
    atOnce: 16,
    files: whole(env.SHUYUAN_UPLOAD_FILES, 1000),
    bytes: whole(env.SHUYUAN_UPLOAD_GB, 200) * GB,
  }
}
