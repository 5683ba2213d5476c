import type { Line } from '../rows/line';
import { readHeading } from './column-headings';
import { headingsOf } from './find-header';

interface Headings {
  readonly words: readonly string[];
  readonly has: (pattern: RegExp) => boolean;
  /** Whether a column is named an action, and not only by a word that may stand for one. */
  readonly hasActions: boolean;
  readonly hasDeadlines: boolean;
}

type Kind = readonly [name: string, isSo: (headings: Headings) => boolean];

const risk =
  /^(?:key )?risks?(?: (?:id|ref|no|number|title|name|description|area|event|identified))?$|^description of (?:the )?risk/;
const weighing =
  /^(?:likelihood|probability|severity|inherent|residual|(?:gross|net|current|target) (?:risk|score)|risk (?:score|rating|level))\b/;

/** Tables that stand in the same file as a plan and are none, by what their headings say together. */
const kinds: readonly Kind[] = [
  [
    'a risk register',
    ({ words, has }) =>
      // In a plan the risks of an action stand to the right of it.
      words.slice(0, 4).some((word) => risk.test(word)) &&
      !words
        .slice(
          0,
          words.findIndex((word) => risk.test(word)),
        )
        .some((word) => readHeading(word)?.field === 'action') &&
      (has(weighing) || has(/mitigat|^controls?\b/)),
  ],
  [
    'a list of members',
    ({ has, hasDeadlines, hasActions }) =>
      !hasDeadlines &&
      !hasActions &&
      has(/^(?:full )?names?$|^(?:board |partnership )?members?$|^representatives?$|^organi[sz]ation$/) &&
      has(
        /^e ?mail\b|^(?:tele)?phone\b|^contact\b|^attendance$|^(?:job )?title$|^role$|^position$|^representatives?$/,
      ),
  ],
  [
    'a list of abbreviations',
    ({ words, has }) =>
      words.length <= 3 &&
      has(/^(?:terms?|abbreviations?|acronyms?|initials?|words?)$/) &&
      has(
        /^(?:meanings?|definitions?|descriptions?|explanations?|full (?:name|title|term)|in full|stands for)$/,
      ),
  ],
  ['a table of contents', ({ words, has }) => words.length <= 3 && has(/^page(?: (?:no|number))?$/)],
  [
    'a record of versions',
    ({ words, has }) =>
      words
        .slice(0, 2)
        .some((word) => /^(?:version|revision|issue|draft)(?: (?:no|number|control))?$/.test(word)) &&
      has(/\bdate\b|author|\bchanges?\b|amend|comments?|approved|reviewer/) &&
      !has(/^actions?$/),
  ],
  [
    'a table of indicators',
    ({ words, has, hasActions, hasDeadlines }) =>
      !hasActions &&
      !hasDeadlines &&
      words.length >= 3 &&
      words
        .slice(0, 2)
        .some((word) =>
          /^(?:(?:key )?performance )?(?:indicators?|measures?|metrics?)\b|^kpis?\b/.test(word),
        ) &&
      has(
        /^(?:baseline|target|actual|trend|direction|frequency|source|polarity)\b|^q(?:uarter )?[1-4]\b|^(?:19|20)\d\d\b/,
      ),
  ],
  [
    'a key',
    ({ words, has }) =>
      words.length <= 3 &&
      has(/^b?rag(?: rating| status)?$|^colou?r$|^key$/) &&
      has(/^(?:meanings?|definitions?|descriptions?|explanations?)$/),
  ],
];

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const longestHeading = 60;

/** `a risk register`: what a table is whose headings say that it is no plan. null: they do not say so. */
export function otherTable(line: Line): string | null {
  if (line.filled < 2 || line.texts.some((text) => text.length > longestHeading)) return null;
  const words = headingsOf(line)
    .map(plain)
    .filter((word) => word !== '');
  const readings = words.map(readHeading);
  const headings: Headings = {
    words,
    has: (pattern) => words.some((word) => pattern.test(word)),
    hasActions: readings.some((reading) => reading?.field === 'action' && reading.strength > 1),
    hasDeadlines: readings.some((reading) => reading?.field === 'deadline'),
  };
  return kinds.find(([, isSo]) => isSo(headings))?.[0] ?? null;
}

const mostWords = 6;

/** Whether a table's first row names columns of its own, so that it does not go on from the table before. */
export function hasOwnHeadings(line: Line): boolean {
  const headings = headingsOf(line).filter((text) => text !== '');
  if (headings.length < 2 || headings.some((text) => text.split(' ').length > mostWords)) return false;
  const named = headings.filter((text) => readHeading(text) !== null);
  return named.length >= 2 && named.length >= headings.length / 2;
}
