import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Schemas } from '@shuyuan/sdk'
import { UsageError } from '../usage-error.ts'

type Proposal = Schemas['OnboardingDraft']['proposal']

/** Where the proposal for a file is written when nobody names a place. */
export function proposalName(file: string): string {
  return `${basename(file, extname(file))}.建议.json`
}

/** Writes a proposal for people to correct. Throws UsageError when the file is there already: it may hold corrections. */
export async function writeProposal(path: string, proposal: Proposal): Promise<void> {
  await writeFile(path, `${JSON.stringify(proposal, null, 2)}\n`, { flag: 'wx' }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    throw new UsageError(`已有文件“${path}”，其中可能有更正：请用 --proposal 另取一个名字`)
  })
  console.error(`建议已写入 ${path}，更正后用 --proposal 读回`)
}

/** Reads a corrected proposal; the platform judges its content. Throws UsageError when it is no JSON object. */
export async function readProposal(path: string): Promise<Proposal> {
  const text = await readFile(path, 'utf8')
  try {
    const proposal = JSON.parse(text.replace(/^\uFEFF/, '')) as Proposal | null
    if (proposal !== null && typeof proposal === 'object' && !Array.isArray(proposal)) return proposal
  } catch {
    // told below
  }
  throw new UsageError(`“${path}”不是建议文件：应为 --dry-run 写出的 JSON`)
}
