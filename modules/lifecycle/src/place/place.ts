/** Where sealed archive files lie. */
export interface Place {
  /** Takes a finished file, named like `dst_…/ver_….sealed`, and resolves to its path once it is durable there; the file itself may be moved. */
  keep(name: string, file: string): Promise<string>
  /** The file at a path, to be read here; `done` when it is no longer needed. */
  take(path: string): Promise<{ file: string; done(): Promise<void> }>
  /** Removing what is not there is no error. */
  drop(path: string): Promise<void>
}

/** Whether a path of the archive leads out of the data folder. */
export const isAway = (path: string): boolean => path.startsWith('s3://')
