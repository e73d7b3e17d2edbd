export type { ConnectContext, Connector, FileConnector, TableConnector } from './connector.ts'
export { DatabaseConfig, DatabaseSecret } from './database-config.ts'
export type { FileStore, RemoteFile } from './file-store.ts'
export { FolderConfig, folderConnector } from './folder/folder.ts'
export { http } from './http/http.ts'
export { HttpConfig, HttpSecret } from './http/http-config.ts'
export { connectMysql, mysqlOptions } from './mysql/connect-mysql.ts'
export { mysql } from './mysql/mysql.ts'
export { node, NodeConfig, NodeSecret } from './node/open-node.ts'
export { connectPostgres, postgresOptions } from './postgres/connect-postgres.ts'
export { diagnosePostgres } from './postgres/diagnose-postgres.ts'
export { postgres } from './postgres/postgres.ts'
export { type Bucket, openBucket } from './s3/bucket.ts'
export { s3, S3Config, S3Secret } from './s3/s3.ts'
export { sftp, SftpConfig, SftpSecret } from './sftp/sftp.ts'
export { fitsPattern } from './files/pattern.ts'
export { bucketOf, createDigest, rowHash } from './row-digest.ts'
export type {
  Bound,
  Digest,
  DigestOptions,
  Partition,
  ReadOptions,
  Row,
  Slice,
  Source,
  SourceColumn,
  SourceType,
  SqlDoor,
  TableInfo,
  TableRef,
} from './source.ts'
