import { writeFile } from 'node:fs/promises'
import type { Schemas, ShuyuanClient } from '@shuyuan/sdk'

/** Writes the report of a sitting: as JSON where the name ends in `.json`, otherwise as a page to read and print. */
export async function saveReport(
  client: ShuyuanClient,
  report: Schemas['OnboardingReport'],
  file: string,
): Promise<void> {
  const text = /\.json$/i.test(file) ? `${JSON.stringify(report, null, 2)}\n` : await page(client, report.draft.id)
  await writeFile(file, text)
  console.error(`报告已写入 ${file}`)
}

async function page(client: ShuyuanClient, draft: string): Promise<string> {
  const { data } = await client.GET('/v1/onboarding/drafts/{draft}/report.html', {
    params: { path: { draft } },
    parseAs: 'text',
  })
  return (data as unknown as string) ?? ''
}
