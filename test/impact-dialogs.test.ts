import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(join(import.meta.dirname, '../apps/console/src', file), 'utf8')

/** Everything on a screen that changes or ends what others build on, and what the dialog asks the impact of. */
const dialogs: [what: string, file: string, action: string, of: string][] = [
  ['revoke an entry', 'catalogue/EntryActions.tsx', "t('catalogue.revoke')", 'entry:${entry.id}'],
  ['change the items of an entry', 'catalogue/ReviseEntry.tsx', 'catalogue.reviseExplain', 'entry:${entry.id}'],
  [
    'accept a removed or retyped column',
    'sync/DriftPage.tsx',
    "t('sync.accept')",
    'table:${drift.source}/${drift.tableName}',
  ],
  ['stop a source', 'connection/source/SourceActions.tsx', "t('connection.source.pause')", 'connection:${source.id}'],
  [
    'remove a source',
    'connection/source/SourceActions.tsx',
    "t('connection.source.remove')",
    'connection:${source.id}',
  ],
  ['remove a plan', 'sync/PlanPage.tsx', "t('sync.remove')", 'plan:${plan.id}'],
  ['publish a changed pipeline', 'cleansing/PipelineActions.tsx', "t('cleansing.publish')", 'pipeline:${pipeline.id}'],
  ['retire a pipeline', 'cleansing/PipelineActions.tsx', "t('cleansing.retire')", 'pipeline:${pipeline.id}'],
  ['remove a rule', 'quality/RuleEditor.tsx', "t('quality.remove')", 'rule:${rule.id}'],
  ['destroy versions', 'lifecycle/Holdings.tsx', "t('lifecycle.destroy')", 'version:${id}'],
]

/** The dialog that begins at the action's label shows the impact before it ends. */
function shows(source: string, action: string, of: string): boolean {
  const from = source.indexOf(action)
  if (from < 0) return false
  const ends = ['</FormModal>', '</ConfirmButton>', '</Modal>', '/>\n      ) : null}', 'onSubmit'].map((end) =>
    source.indexOf(end, from),
  )
  const until = Math.min(...ends.filter((end) => end >= 0))
  const dialog = source.slice(from, until)
  if (dialog.includes('<ImpactNote') && dialog.includes(of)) return true
  return /[{ ]impact\}/.test(dialog) && source.includes(`impact = <ImpactNote of={[\`${of}\`]}`)
}

test.each(dialogs)('the dialog to %s shows its impact unasked', (_what, file, action, of) => {
  expect(shows(read(file), action, of)).toBe(true)
})

test('a dialog that forgot it would be found', () => {
  const source = read('quality/RuleEditor.tsx')
  expect(shows(source.replace('<ImpactNote', '<Nothing'), "t('quality.remove')", 'rule:${rule.id}')).toBe(false)
})
