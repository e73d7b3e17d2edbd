import { join } from 'node:path'

/** Folder of a service's online versions: `<dataDir>/sharing/online/<service>/<version>/`. */
export function onlineFolder(deps: { dataDir: string }, service: string): string {
  return join(deps.dataDir, 'sharing', 'online', service)
}
