/** The part of yauzl 3 that is used here; the published types describe version 2. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  interface Entry {
    fileName: string
    fileNameRaw: Buffer
    generalPurposeBitFlag: number
    extraFields: { id: number }[]
    isEncrypted(): boolean
    compressedSize: number
    uncompressedSize: number
  }
  interface ZipFile {
    readonly entryCount: number
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry, options: object): Promise<Readable>
    close(): void
  }
  const yauzl: { openPromise(path: string, options: { lazyEntries: true; autoClose: boolean }): Promise<ZipFile> }
  export default yauzl
  export type { Entry, ZipFile }
}
