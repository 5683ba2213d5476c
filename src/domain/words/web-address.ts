/** Spaces, quotes, brackets and backslashes; letters that are not seen or that turn the writing round. */
const neverInAddresses = /[\s"'<>\\\p{C}]/u;

/**
 * An address that a reader may safely be sent to, as it was written: https, a named host, and nobody's user name or
 * password, which would be published and would hide the host behind a name of the writer's choice. null: anything else.
 */
export function parseWebAddress(text: string): string | null {
  if (!/^https:\/\/[^/]/i.test(text) || neverInAddresses.test(text) || !URL.canParse(text)) return null;
  const { username, password, hostname } = new URL(text);
  const hasCredentials = username !== '' || password !== '' || /^https:\/\/[^/?#]*@/i.test(text);
  return hasCredentials || !/[a-z]/i.test(hostname.split('.').at(-1) ?? '') || !hostname.includes('.')
    ? null
    : text;
}
