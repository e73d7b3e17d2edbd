import { sql } from 'kysely'
import { circumstances, openDesk } from '../../modules/sharing/test/factory.ts'

const QUOTA = 100_000_000

/**
 * A service over `rows` people with a granted client, made through the front door; its folder and database serve gateway processes. The
 * search index does not follow what they write: see `keepIndex`.
 */
export async function openShare(rows: number) {
  const now = new Date().toISOString()
  const desk = await openDesk(now, { index: false })
  const id = (i: number) => `3202${String(i).padStart(14, '0')}`
  const lines = Array.from({ length: rows }, (_, i) => `${id(i)},张三${i % 97},${i % 5000},在保`)
  const service = await desk.service({}, ['id_no,name,amount,note', ...lines].join('\n'))
  const client = await desk.client()
  const today = now.slice(0, 10)
  await desk.grant(service.id, client, {
    validFrom: '2026-01-01',
    validTo: `${Number(today.slice(0, 4)) + 1}-12-31`,
    dailyQuota: QUOTA,
  })
  await desk.deps.jobs.stop()
  const found = await sql<{ name: string }>`select current_database() as name`.execute(desk.deps.db)
  const databaseUrl = Object.assign(new URL(process.env.SHUYUAN_TEST_PG as string), {
    pathname: `/${found.rows[0]?.name}`,
  }).toString()
  return {
    deps: desk.deps,
    dataDir: desk.deps.dataDir,
    databaseUrl,
    client,
    service: service.code,
    body: (i: number) =>
      JSON.stringify({
        ...circumstances,
        key: { id_no: id(i) },
        expect: { name: `张三${i % 97}`, amount: String(i % 5000) },
      }),
    close: () => desk.close(),
  }
}
