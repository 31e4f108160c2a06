/** Host names of a program that listens on the loopback interface only. */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/**
 * Normalises a host as browsers do: lower case, one form of addresses; the port is null if none is given. Null if it is not a valid host.
 */
export function hostNamed(host: string): { readonly name: string; readonly port: string | null } | null {
  if (!/^(?:\[[\da-f:.]+\]|[^\s/?#@:*[\]\\]+)(?::\d*)?$/i.test(host)) return null
  if (!URL.canParse(`http://${host}`)) return null
  const { hostname, port } = new URL(`http://${host}`)
  return { name: hostname.replace(/\.$/, ''), port: /:\d+$/.test(host) ? port || '80' : null }
}
