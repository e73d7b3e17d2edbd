/** The same call for a shell; the secret stays in an environment variable. */
export function curlExample(origin: string, path: string, appKey: string, body: string): string {
  return `BODY='${body.replaceAll("'", "'\\''")}'
TIME=$(date +%s%3N)
NONCE=$(openssl rand -hex 16)
HASH=$(printf %s "$BODY" | openssl dgst -sha256 -hex | sed 's/.* //')
SIGN=$(printf 'POST\\n${path}\\n%s\\n%s\\n%s' "$TIME" "$NONCE" "$HASH" | openssl dgst -sha256 -hmac "$SHUYUAN_SECRET" -binary | base64)
curl -i -X POST '${origin}${path}' -H 'content-type: application/json' \\
  -H 'x-shuyuan-key: ${appKey}' -H "x-shuyuan-time: $TIME" -H "x-shuyuan-nonce: $NONCE" \\
  -H 'x-shuyuan-algorithm: HMAC-SHA256' -H "x-shuyuan-sign: $SIGN" -d "$BODY"`
}

/** The same call with the SDK. */
export function typescriptExample(
  origin: string,
  mode: 'query' | 'verify',
  service: string,
  appKey: string,
  body: string,
): string {
  return `import { ${mode}Service } from '@shuyuan/sdk'

const credentials = { appKey: '${appKey}', secret: process.env.SHUYUAN_SECRET }
const { answer, receipt, remaining } = await ${mode}Service(
  '${origin}',
  credentials,
  '${service}',
  ${JSON.stringify(JSON.parse(body), null, 2).replaceAll('\n', '\n  ')},
)`
}
