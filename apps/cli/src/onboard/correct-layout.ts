import type { Schemas, ShuyuanClient } from '@shuyuan/sdk'
import { UsageError } from '../usage-error.ts'

/** What is said of a file's layout, e.g. `{"encoding":"gb18030","headerRows":0}`; the platform judges its content. Throws UsageError. */
export function readLayout(text: string): Schemas['IntakeKnownLayoutInput'] {
  try {
    const layout = JSON.parse(text) as unknown
    if (layout !== null && typeof layout === 'object' && !Array.isArray(layout)) return layout
  } catch {
    // told below
  }
  throw new UsageError(`--layout 的值“${text}”无效，应为 JSON，如 {"encoding":"gb18030","headerRows":0}`)
}

/** Has an uploaded file recognised anew with what is said of its layout, as the page's 「按此重新识别」 does. */
export async function correctLayout(
  client: ShuyuanClient,
  upload: Schemas['IntakeUpload'],
  layout: Schemas['IntakeKnownLayoutInput'],
): Promise<Schemas['IntakeUpload']> {
  const { data } = await client.PATCH('/v1/intake/uploads/{upload}/detection', {
    params: { path: { upload: upload.id } },
    body: layout,
  })
  return data ?? upload
}
