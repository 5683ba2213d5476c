import { describe, expect, it } from 'vitest';
import { parseWebAddress } from '../../../src/domain/words/web-address';

describe('an address that becomes a link', () => {
  it.each([
    'https://www.gov.uk/government/statistics/drug-misuse',
    'https://fingertips.phe.org.uk/profile/drugs#page/4?q=a%20b&c=d',
    'https://data.london.gov.uk:443/dataset/mps',
    'HTTPS://www.ons.gov.uk',
    'https://www.example.org/people@work',
  ])('is kept as it is written: %s', (text) => {
    expect(parseWebAddress(text)).toBe(text);
  });

  it.each([
    ['a user name and password', 'https://user:pass@host.example/'],
    ['a user name alone', 'https://user@host.example/'],
    ['another host as the user name', 'https://www.gov.uk@evil.example/'],
    ['an empty user name', 'https://@host.example/'],
    ['a user name in other signs', 'https://www.gov.uk%40x:y@evil.example'],
    ['a backslash, which browsers read as a slash', 'https://evil.example\\@www.gov.uk/'],
    ['no encryption', 'http://www.gov.uk/'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['a file', 'file:///etc/passwd'],
    ['no scheme', 'www.gov.uk'],
    ['no host', 'https:///'],
    ['slashes without a host', 'https:////www.gov.uk'],
    ['the reader’s own machine', 'https://localhost/'],
    ['a number for a host', 'https://3232235777/'],
    ['an address of a machine', 'https://192.168.1.1/'],
    ['an address in the other notation', 'https://[::1]/'],
    ['a space', 'https://www.gov.uk/a b'],
    ['a line end', 'https://www.gov.uk/\nb'],
    ['a tab', 'https://www.gov.uk/\tb'],
    ['a control character', 'https://www.gov.uk/\u0007b'],
    ['a letter that is not seen', 'https://www.gov.uk/\u200bb'],
    ['a letter that turns the writing round', 'https://www.gov.uk/\u202etxt.exe'],
    ['a quote', 'https://www.gov.uk/"b'],
    ['a bracket', 'https://www.gov.uk/<b>'],
    ['nothing', ''],
  ])('is none with %s', (_, text) => {
    expect(parseWebAddress(text)).toBeNull();
  });
});
