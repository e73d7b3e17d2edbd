import type { Connection } from 'mysql2'
import type { Finding } from '../change-source.ts'
import type { TableName } from '../change.ts'
import { ask, logEnd } from './connect-mysql.ts'
import { describeMysql } from './describe-mysql.ts'
import { isOpaque, quoteMysql } from './mysql-column.ts'

const stateSql = `select @@global.log_bin as log_bin, @@global.binlog_format as format, @@global.binlog_row_image as image, version() as version,
  current_user() as account`

/** What stands between the source and capturing these tables; empty = ready. */
export async function checkMysql(connection: Connection, tables: readonly TableName[]): Promise<Finding[]> {
  const found: Finding[] = []
  const add = (what: Finding['what'], zh: string, remedy: string, blocking = true) =>
    found.push({ what, blocking, zh, remedy })
  const [state] = await ask(connection, stateSql)
  const account = String(state?.account ?? '').replace('@', "'@'")
  if (String(state?.log_bin) !== '1')
    add('binlog', '源库没有打开二进制日志', '在 my.cnf 设置 log_bin = binlog、server_id = 1，重启生效')
  if (state?.format !== 'ROW')
    add(
      'binlog',
      `源库 binlog_format 为 ${state?.format}，须为 ROW`,
      "SET GLOBAL binlog_format = 'ROW'; -- 并写入 my.cnf",
    )
  if (state?.image !== 'FULL')
    add(
      'row_image',
      `源库 binlog_row_image 为 ${state?.image}，须为 FULL`,
      "SET GLOBAL binlog_row_image = 'FULL'; -- 并写入 my.cnf",
    )
  const rights = `GRANT REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO '${account}';`
  const end = await logEnd(connection).catch(() => 'refused' as const)
  const grants = (await ask(connection, 'show grants')).flatMap((row) => Object.values(row)).join('\n')
  if (end === 'refused' || !/REPLICATION SLAVE|ALL PRIVILEGES ON \*\.\*/i.test(grants))
    add('replication_right', '账号没有读取二进制日志的权限', rights)
  const mariadb = String(state?.version).includes('MariaDB')
  if (!mariadb) {
    const [packed] = await ask(connection, "show global variables like 'binlog_transaction_compression'")
    if (packed?.Value === 'ON')
      add('binlog', '源库压缩了事务日志，无法读取', 'SET GLOBAL binlog_transaction_compression = OFF; -- 并写入 my.cnf')
  }
  for (const table of tables) found.push(...(await tableFindings(connection, table, mariadb)))
  return found
}

async function tableFindings(connection: Connection, table: TableName, mariadb: boolean): Promise<Finding[]> {
  const title = `${table.schema}.${table.name}`
  const columns = await describeMysql(connection, table)
  const target = `${quoteMysql(table.schema)}.${quoteMysql(table.name)}`
  if (columns.length === 0)
    return [
      {
        what: 'no_table',
        blocking: true,
        zh: `源库没有表“${title}”，或账号不能读取`,
        remedy: `GRANT SELECT ON ${target} TO CURRENT_USER();`,
      },
    ]
  const found: Finding[] = []
  if (!columns.some((c) => c.key))
    found.push({
      what: 'no_key',
      blocking: true,
      zh: `表“${title}”没有主键，无法对应修改与删除`,
      remedy: `ALTER TABLE ${target} ADD PRIMARY KEY (…);`,
    })
  const opaque = columns.filter((c) => isOpaque(c, mariadb)).map((c) => c.name)
  if (opaque.length > 0)
    found.push({
      what: 'no_table',
      blocking: true,
      zh: `表“${title}”的字段 ${opaque.join('、')} 是 JSON 或几何类型，日志中的值无法还原为文本，请改用定时同步`,
      remedy: '',
    })
  return found
}
