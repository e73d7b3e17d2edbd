/** What a database of a test is registered with as a source: how it is reached, and the password of the account in its URL. */
export function sourceAt(url: string) {
  const { hostname: host, port, pathname, username, password } = new URL(url)
  return {
    config: {
      host,
      port: Number(port),
      database: pathname.slice(1),
      user: decodeURIComponent(username),
      tls: 'off' as const,
    },
    secret: { password: decodeURIComponent(password) },
  }
}
