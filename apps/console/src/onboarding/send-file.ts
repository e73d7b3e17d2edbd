import { cookie, type Schemas, ShuyuanError } from '../api.ts'

/** Streams a file to the platform with progress; `fetch` cannot report what has been sent. Aborting rejects with AbortError. */
export function sendFile(
  file: File,
  { signal, onProgress }: { signal: AbortSignal; onProgress(sent: number, total: number): void },
): Promise<Schemas['IntakeUpload']> {
  return new Promise((ok, fail) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/v1/intake/uploads?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-csrf-token', cookie('shuyuan_csrf'))
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded, event.total))
    request.addEventListener('error', () => fail(new TypeError('connection')))
    request.addEventListener('abort', () => fail(new DOMException('upload', 'AbortError')))
    request.addEventListener('load', () =>
      request.status === 201 ? ok(request.response as Schemas['IntakeUpload']) : fail(refusal(request)),
    )
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function refusal(request: XMLHttpRequest): Error {
  const problem = request.response as Schemas['Problem'] | null
  return problem?.code ? new ShuyuanError(request.status, problem) : new TypeError('connection')
}
