import { inTx } from '@shuyuan/db'
import type { JobContext } from '@shuyuan/jobs'
import { AppError } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findColumns } from './find-columns.ts'
import { groupRows } from './group-rows.ts'
import { importFile } from './import-file.ts'
import { ImportRun, type Mode } from './import-run.ts'
import type { Import } from './import.ts'
import { findImport, saveFaults, updateImport } from './import.store.ts'
import { readSource } from './read-source.ts'

/**
 * Runs a sheet: each entry through the verbs, all in one transaction or each in its own. The check does the same and takes it back, so that it
 * cannot say other than the run. Can be run again after a crash: entries that were taken in are known.
 */
export async function runImport(
  deps: CatalogueDeps,
  context: Pick<JobContext, 'progress' | 'signal'>,
  input: { import: string; mode: Mode; submit: boolean; subject: Subject },
): Promise<Pick<Import, 'created' | 'changed' | 'unchanged' | 'refused'>> {
  const made = await findImport(deps.db, input.import)
  if (!made) throw error('CATALOGUE_IMPORT_NOT_FOUND', { import: input.import })
  try {
    const columns = await findColumns(deps.db)
    const sheet = await readSource(importFile(deps, made.id), columns)
    const { entries, places } = groupRows(sheet, columns)
    const items = entries.reduce((sum, entry) => sum + entry.items.length, 0)
    await updateImport(deps.db, made.id, { entries: entries.length, items, warnings: sheet.warnings })
    const enteredBy = made.proxy ? made.createdBy : null
    const run = new ImportRun(deps, context, { ...input, enteredBy, places, entries, faults: [...sheet.faults] })
    const counts = await (input.mode === 'all' ? run.whole() : run.each())
    const nothing = input.mode === 'all' && run.faults.length > 0
    await inTx(deps.db, async (tx) => {
      await saveFaults(
        tx,
        made.id,
        run.faults.toSorted((a, b) => a.row - b.row || a.column - b.column),
      )
      await updateImport(tx, made.id, {
        ...counts,
        faults: run.faults.length,
        state: input.mode === 'check' ? 'checked' : nothing ? 'refused' : 'done',
        reason: nothing ? '有不符合要求的内容，整批未导入' : null,
        finishedAt: deps.clock.now(),
      })
    })
    return counts
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    await updateImport(deps.db, made.id, { state: 'refused', reason: cause.texts.zh, finishedAt: deps.clock.now() })
    throw cause
  }
}
