import { join } from 'node:path'
import { type Connector, folderConnector, http, mysql, node, postgres, s3, sftp } from '@shuyuan/connector'
import { AppError } from '@shuyuan/kernel'
import { zhCN } from 'zod/locales'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'

const { localeError } = zhCN()

type Roots = Pick<ConnectionDeps, 'watchRoots' | 'dataDir'>

/** Folders below which files may be watched: `inbox` of the data folder, and those of SHUYUAN_WATCH_ROOTS, separated by commas. */
function watchRoots({ watchRoots: given, dataDir }: Roots): readonly string[] {
  const named = (process.env.SHUYUAN_WATCH_ROOTS ?? '').split(',').map((root) => root.trim())
  return given ?? [join(dataDir, 'inbox'), ...named.filter(Boolean)]
}

/** Every kind of source there is, in the order of the screen. */
export function connectors(deps: Roots): Connector[] {
  return [postgres, mysql, http, node, folderConnector(watchRoots(deps)), sftp, s3] as Connector[]
}

/** Throws CONNECTION_SOURCE_KIND. */
export function connectorOf(deps: Roots, kind: string): Connector {
  const found = connectors(deps).find((connector) => connector.kind === kind)
  if (!found) throw error('CONNECTION_SOURCE_KIND', { kind })
  return found
}

/** Address and credentials as the kind wants them; a remark per field otherwise (CONNECTION_SOURCE_INVALID). */
export function readAddress(
  connector: Connector,
  input: { config: Record<string, unknown>; secret?: Record<string, unknown> | undefined },
): { config: Record<string, unknown>; secret: unknown } {
  const fields: Record<string, string> = {}
  const read = (part: 'config' | 'secret', value: unknown): unknown => {
    const parsed = connector[part].safeParse(value, { error: localeError })
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) fields[[part, ...issue.path].join('.')] = issue.message
    return null
  }
  const config = read('config', input.config) as Record<string, unknown>
  const secret = read('secret', input.secret ?? {})
  if (Object.keys(fields).length > 0)
    throw error('CONNECTION_SOURCE_INVALID', { count: Object.keys(fields).length }, { fields })
  return { config, secret }
}

/** A failure as it may be shown: known ones in their own words, others without any. */
export function shownFailure(cause: unknown): { code: string; message: string } {
  if (cause instanceof AppError) return { code: cause.code, message: cause.message }
  const refusal = error('CONNECTION_SOURCE_FAILED')
  return { code: refusal.code, message: refusal.message }
}
