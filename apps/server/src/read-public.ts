import { type App, IN_PROCESS } from '@shuyuan/http'
import type { Read } from '@shuyuan/portal'

/** The portal's way to the public API, in process and without a session: it sees what everyone sees. */
export function readPublic(app: App): Read {
  return async <T>(path: string): Promise<T | null> => {
    const answer = await app.inject({ method: 'GET', url: path, remoteAddress: IN_PROCESS })
    if (answer.statusCode === 404) return null
    if (answer.statusCode >= 400) throw new Error(`Cannot read "${path.split('?')[0]}": ${answer.statusCode}`)
    return answer.json<T>()
  }
}
