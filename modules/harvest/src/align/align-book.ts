import { inTx } from '@shuyuan/db'
import { findOrg, listOrgs } from '@shuyuan/identity'
import { newId } from '@shuyuan/kernel'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { plainName, type RemoteRecord } from '../record/record.ts'
import { listReferenceRows } from '../reference/reference.store.ts'
import {
  type Alignment,
  deleteDifferences,
  findAlignment,
  insertDifferences,
  updateAlignment,
} from './alignment.store.ts'
import { compareLines, type Difference, type DifferenceKind } from './difference.ts'
import { type LocalLine, localLines } from './local-lines.ts'
import { matchLines } from './match-lines.ts'

const PIECE = 1000

/** Compares and writes all differences in one transaction; run again, it gives the same. */
export async function alignBook(deps: HarvestDeps, id: string): Promise<Alignment['counts']> {
  const alignment = await findAlignment(deps.db, id)
  if (!alignment) throw error('HARVEST_ALIGNMENT_NOT_FOUND', { alignment: id })
  const local: LocalLine[] = []
  for await (const each of localLines(deps, alignment.provider)) local.push(each)
  const reference = await referenceLines(deps, alignment)
  const orgs = await orgsByPlainName(deps)
  const matches = matchLines(
    local.map(({ record }) => record),
    reference.map(({ content }) => content),
  )
  const blank = {
    alignment: id,
    state: 'open' as const,
    note: '',
    dueOn: null,
    draft: null,
    answer: '',
    changedBy: null,
    changedAt: null,
  }
  const differences: Difference[] = []
  const counts: Record<string, number> = { same: 0 }
  const put = (each: Omit<Difference, keyof typeof blank | 'id'>): void => {
    differences.push({ ...blank, ...each, id: newId('hdf') })
    counts[each.kind] = (counts[each.kind] ?? 0) + 1
  }
  for (const { local: i, reference: j, by, score } of matches) {
    const [here, there] = [local[i], reference[j]]
    if (!here || !there) continue
    const found = compareLines(here.record, there.content)
    if (found.length === 0) counts.same = (counts.same ?? 0) + 1
    for (const { kind, detail } of found)
      put({
        ...lineFacts(kind, here.record),
        entry: here.entry,
        org: here.org,
        referenceSeq: there.seq,
        matchedBy: by,
        score,
        detail,
      })
  }
  const [usedHere, usedThere] = [new Set(matches.map((m) => m.local)), new Set(matches.map((m) => m.reference))]
  local.forEach(({ entry, org, record }, i) => {
    if (!usedHere.has(i))
      put({
        ...lineFacts('missing_there', record),
        entry,
        org,
        referenceSeq: null,
        matchedBy: '',
        score: 0,
        detail: { here: record.title, there: null },
      })
  })
  reference.forEach(({ seq, content }, j) => {
    if (usedThere.has(j)) return
    const org = orgs.get(plainName(content.publisher)) ?? alignment.provider
    put({
      ...lineFacts('missing_here', content),
      entry: null,
      org,
      referenceSeq: seq,
      matchedBy: '',
      score: 0,
      detail: { here: null, there: content.title },
    })
  })
  await inTx(deps.db, async (tx) => {
    await deleteDifferences(tx, id)
    for (let i = 0; i < differences.length; i += PIECE) await insertDifferences(tx, differences.slice(i, i + PIECE))
    const rows = { localRows: local.length, referenceRows: reference.length }
    await updateAlignment(tx, id, { state: 'done', counts, ...rows, finishedAt: deps.clock.now() })
    await deps.evidence.record(tx, {
      kind: 'harvest.alignment.made',
      actor: alignment.madeBy,
      object: id,
      detail: { differences: differences.length, ...rows },
    })
  })
  return counts
}

const lineFacts = (kind: DifferenceKind, { title, code }: RemoteRecord) => ({ kind, title, code })

/** With one provider: its rows, and rows that name nobody. */
async function referenceLines(deps: HarvestDeps, { reference, provider }: Alignment) {
  const org = provider === null ? null : await findOrg(deps.db, provider)
  const rows: { seq: number; content: RemoteRecord }[] = []
  for (let after = 0; ; ) {
    const piece = await listReferenceRows(deps.db, reference, after, PIECE)
    for (const row of piece) {
      const { publisher } = row.content
      if (!org || publisher === '' || plainName(publisher) === plainName(org.name)) rows.push(row)
    }
    const last = piece.at(-1)
    if (!last || piece.length < PIECE) return rows
    after = last.seq
  }
}

async function orgsByPlainName(deps: Pick<HarvestDeps, 'db'>): Promise<Map<string, string>> {
  const orgs = new Map<string, string>()
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listOrgs(deps.db, { limit: 500, ...(after ? { after } : {}) })
    for (const org of page.items) orgs.set(plainName(org.name), org.id)
    after = page.next
  }
  return orgs
}
