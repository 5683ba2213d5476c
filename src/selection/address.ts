import { renamedChoices, renamedKeys, renamedPages } from './renamed';
import {
  type ChoiceName,
  choiceNames,
  type NoSuchPage,
  type PageName,
  type PlaceChoice,
  pageNames,
  pagesWithSubject,
  type Selection,
} from './selection';

const isPageName = (text: string): text is PageName => pageNames.some((name) => name === text);
const isChoiceName = (text: string): text is ChoiceName => choiceNames.some((name) => name === text);

/** Decodes what it can: a stray `%` in a hand-written link is kept as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readPairs(query: string): readonly (readonly [string, string])[] {
  if (query === '') return [];
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const key = equals < 0 ? pair : pair.slice(0, equals);
      const value = equals < 0 ? '' : pair.slice(equals + 1);
      return [decode(key.replaceAll('+', ' ')), decode(value.replaceAll('+', ' '))] as const;
    });
}

/**
 * Reads `#/indicator/drug-poisoning-deaths?partnership=barnet&view=table`. Never fails and never guesses: words that
 * mean nothing are kept, so that they can be shown to the reader.
 */
export function parseAddress(hash: string): Selection | NoSuchPage {
  const bare = hash.replace(/^#/, '').replace(/^\//, '');
  const mark = bare.indexOf('?');
  const path = mark < 0 ? bare : bare.slice(0, mark);
  const [first = '', ...rest] = path.split('/');
  const written = decode(first);
  const page = path === '' ? 'overview' : (renamedPages.get(written) ?? written);
  const subject = rest.map(decode).join('/');
  if (!isPageName(page) || pagesWithSubject.includes(page) !== (subject !== '')) {
    return { page: 'no-such-page', written: bare };
  }
  let place: PlaceChoice | null = null;
  const choices: Partial<Record<ChoiceName, string>> = {};
  const unread: (readonly [string, string])[] = [];
  for (const [writtenKey, value] of readPairs(mark < 0 ? '' : bare.slice(mark + 1))) {
    const key = renamedKeys.get(writtenKey) ?? writtenKey;
    if ((key === 'partnership' || key === 'locality') && place === null && value !== '') {
      place = { kind: key, written: value };
    } else if (key === 'plan' && place?.kind === 'partnership' && place.plan === undefined && value !== '') {
      place = { kind: place.kind, written: place.written, plan: value };
    } else if (isChoiceName(key) && choices[key] === undefined && value !== '') {
      choices[key] = renamedChoices.get(key)?.get(value) ?? value;
    } else {
      unread.push([writtenKey, value]);
    }
  }
  return { page, subject, place, choices, unread };
}

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',');

/** The address of a view, in whole words; `parseAddress` reads it back to the same value. */
export function formatAddress(selection: Selection | NoSuchPage): string {
  if (selection.page === 'no-such-page') return `#/${selection.written}`;
  const { page, subject, place, choices, unread } = selection;
  const path = subject === '' ? page : `${page}/${subject.split('/').map(encodeURIComponent).join('/')}`;
  const pairs = [
    ...(place ? [[place.kind, place.written] as const] : []),
    ...(place?.plan ? [['plan', place.plan] as const] : []),
    ...choiceNames.flatMap((name) => {
      const value = choices[name];
      return value === undefined || value === '' ? [] : [[name, value] as const];
    }),
    ...unread,
  ];
  const query = pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
  return query === '' ? `#/${path}` : `#/${path}?${query}`;
}
