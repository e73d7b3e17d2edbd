import { cookie, ShuyuanError } from '../api.ts'

/** Sends a file as the body of a request. A refusal is thrown as ShuyuanError. */
export async function postFile<T>(path: string, file: File): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', 'x-csrf-token': cookie('shuyuan_csrf') },
    body: file,
  })
  const body = (await answer.json()) as T & { code?: string; title?: string; fields?: Record<string, string> }
  if (!answer.ok)
    throw new ShuyuanError(answer.status, body.code ?? 'HTTP', body.title ?? answer.statusText, body.fields)
  return body
}
