import { cookie, failed } from '../api.ts'

/** Sends a file as the body of a request. A refusal is thrown as ShuyuanError. */
export async function postFile<T>(path: string, file: File): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', 'x-csrf-token': cookie('shuyuan_csrf') },
    body: file,
  })
  if (!answer.ok) throw await failed(answer)
  return (await answer.json()) as T
}
