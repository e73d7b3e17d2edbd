import type { Tx } from '@shuyuan/db'
import { findDrawers } from '../edition/related.store.ts'
import type { EntryContent } from './entry.ts'

/**
 * 关联资源代码 say what an entry draws on, so they may not lead back to it: path → Chinese text. A code that is not of this platform
 * leads nowhere and is fine.
 */
export async function cycleFaults(tx: Tx, entry: string, content: EntryContent): Promise<Record<string, string>> {
  if (content.relatedCodes.length === 0) return {}
  const drawers = await findDrawers(tx, entry)
  return Object.fromEntries(
    content.relatedCodes.flatMap((code, i) =>
      drawers.has(code)
        ? [[`relatedCodes.${i}`, `关联资源代码“${code}”形成循环：该目录就是本目录，或者取自本目录`]]
        : [],
    ),
  )
}
