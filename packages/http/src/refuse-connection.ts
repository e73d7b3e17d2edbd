import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type AppError, newId } from '@shuyuan/kernel'
import { error } from './errors.ts'
import { problemOf } from './problem.ts'

/** What arrived is no HTTP that can be read, so there is no request and no reply: the problem is written to the connection itself. */
export function refuseConnection(cause: NodeJS.ErrnoException, socket: Socket): void {
  if (cause.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, ...rest } = problemOf(refusalOf(cause.code), newId('req'))
  const body = JSON.stringify({ ...rest, status })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\nx-content-type-options: nosniff\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    () => socket.destroy(), // the other side may never hang up
  )
}

function refusalOf(code: string | undefined): AppError {
  if (code === 'HPE_HEADER_OVERFLOW') return error('HTTP_HEADERS_TOO_LARGE')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return error('HTTP_SLOW')
  return error('HTTP_INVALID', { summary: '不是可以解读的 HTTP 请求' })
}
