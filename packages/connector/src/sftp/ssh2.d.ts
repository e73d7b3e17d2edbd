/** The part of ssh2 that is used here. */
declare module 'ssh2' {
  import type { EventEmitter } from 'node:events'
  import type { Socket } from 'node:net'

  export interface Attributes {
    size: number
    /** seconds */
    mtime: number
    isFile(): boolean
    isDirectory(): boolean
  }
  export interface Sftp extends EventEmitter {
    readdir(
      path: string,
      done: (cause: Error | undefined, list: { filename: string; attrs: Attributes }[]) => void,
    ): void
    stat(path: string, done: (cause: Error | undefined, attributes: Attributes) => void): void
    lstat(path: string, done: (cause: Error | undefined, attributes: Attributes) => void): void
    rename(from: string, to: string, done: (cause?: Error) => void): void
    mkdir(path: string, done: (cause?: Error) => void): void
    realpath(path: string, done: (cause: Error | undefined, path: string) => void): void
    open(path: string, flags: 'r', done: (cause: Error | undefined, handle: Buffer) => void): void
    read(
      handle: Buffer,
      into: Buffer,
      offset: number,
      length: number,
      position: number,
      done: (cause: Error | undefined, read: number) => void,
    ): void
    close(handle: Buffer, done: (cause?: Error) => void): void
  }
  export interface ConnectOptions {
    sock: Socket
    username: string
    password?: string
    privateKey?: string
    passphrase?: string
    readyTimeout: number
    keepaliveInterval: number
    hostVerifier(key: Buffer): boolean
  }
  class Client extends EventEmitter {
    connect(options: ConnectOptions): this
    sftp(done: (cause: Error | undefined, sftp: Sftp) => void): void
    end(): void
    destroy(): void
  }
  const ssh2: { Client: typeof Client }
  export default ssh2
  export type { Client }
}
