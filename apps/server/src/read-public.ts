import { type App, IN_PROCESS } from '@shuyuan/http'
import type { Read } from '@shuyuan/portal'

/** The portal's way to the public API, in process and without a session: it sees what everyone sees. */
export function readPublic(app: App): Read {
  return async <T>(path: string): Promise<T | null> => {
    const answer = await app.inject({ method: 'GET', url: path, remoteAddress: IN_PROCESS })
    // an address that cannot name anything (400) shows the same page as one that names nothing
    if (answer.statusCode === 404 || answer.statusCode === 400) return null
    if (answer.statusCode >= 400) throw new Error(`Cannot read "${path.split('?')[0]}": ${answer.statusCode}`)
    return answer.json<T>()
  }
}
