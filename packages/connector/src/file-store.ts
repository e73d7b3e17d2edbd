/** A file that lies at a source. */
export interface RemoteFile {
  /** path below the source's folder, with `/` */
  name: string
  size: number
  modifiedAt: Date
  /** changes when the content does: size and time, or the store's own tag */
  mark: string
}

/** An open connection to a place that holds files. Every method throws CONNECTOR_… when the place fails. */
export interface FileStore {
  /** The files that fit the pattern and are complete, by name. Never what lies outside the folder. */
  files(signal?: AbortSignal): Promise<RemoteFile[]>
  /** The bytes of one file. Throws CONNECTOR_BROKEN when it ends early or changed meanwhile. */
  read(file: RemoteFile, signal?: AbortSignal): AsyncIterable<Buffer>
  /** Leaves a sign at the source that the file was taken or refused, where the source wants one. Repeating it is harmless. */
  settle(file: RemoteFile, outcome: 'done' | 'failed'): Promise<void>
  canWrite(): Promise<boolean | null>
  close(): Promise<void>
}
