import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'

const texts = join(import.meta.dirname, '../../apps/console/src/lineage/texts.zh.json')
const { kinds } = JSON.parse(readFileSync(texts, 'utf8')) as { kinds: Record<string, string> }

/** What the platform says of a change, in the words of the dialog: `数据集 临时救助接口` and so on. */
export function wordsOf({ items }: { items: { kind: string; name: string }[] }): string[] {
  return items.map(({ kind, name }) => `${kinds[kind]} ${name}`)
}

/** What the dialog shows of it, in the same words. */
export function shown(dialog: Locator): Promise<string[]> {
  return dialog
    .getByRole('region', { name: '这样做会影响' })
    .locator('tr.ant-table-row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...(row as unknown as { cells: { innerText: string }[] }).cells]
          .slice(0, 2)
          .map(({ innerText }) => innerText.trim())
          .join(' '),
      ),
    )
}
