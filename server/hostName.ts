/** Names under which a program that listens on the loopback alone is reached. */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** A host as browsers write it: lower case, addresses in one form; its port is null where none is written. Null for what is no host and port. */
export function hostNamed(host: string): { readonly name: string; readonly port: string | null } | null {
  if (!/^(?:\[[\da-f:.]+\]|[^\s/?#@:*[\]\\]+)(?::\d*)?$/i.test(host)) return null
  if (!URL.canParse(`http://${host}`)) return null
  const { hostname, port } = new URL(`http://${host}`)
  return { name: hostname.replace(/\.$/, ''), port: /:\d+$/.test(host) ? port || '80' : null }
}
