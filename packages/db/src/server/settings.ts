/**
 * Settings of the embedded server: durable, small, quiet. Statement texts and error details stay out of the log because they hold values.
 * `fsync: false` is for throw-away test clusters only, shared by many files. `logical` writes what change capture reads, with a bound on the log kept for it.
 */
export function serverSettings(options: { port: number; fsync: boolean; logical?: boolean }): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port: options.port,
    unix_socket_directories: '',
    max_connections: options.fsync ? 60 : 160,
    shared_buffers: '64MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    io_method: 'sync',
    max_worker_processes: 4,
    max_parallel_workers: 2,
    max_parallel_workers_per_gather: 1,
    max_logical_replication_workers: 0,
    max_wal_senders: options.logical ? 8 : 0,
    ...(options.logical ? { wal_level: 'logical', max_slot_wal_keep_size: '1GB' } : {}),
    jit: 'off',
    fsync: options.fsync ? 'on' : 'off',
    synchronous_commit: options.fsync ? 'on' : 'off',
    full_page_writes: options.fsync ? 'on' : 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
