import type { DraftQuestion } from '../draft';
import { correction, question, type Reading, readEach } from '../reading';
import { textOfLine } from '../rows/line';
import type { PlacedLine } from '../tables/find-tables';
import { findTitles } from './find-titles';
import { nothingOffered, type OfferedParts, partsOf } from './offered-part';
import { ownNumbers } from './own-numbers';
import { fewest, type Heading, type Titled } from './titled';
import { type Unit, unitsOf } from './unit';

const noTable = 'No table was found.';
const mostShown = 12;

const isOffer = ({ ask }: DraftQuestion): boolean => ask.startsWith(noTable);

/** What a file without a table could be read as, and the answers that say so. */
export interface Offer {
  readonly question: string;
  /** The answer that makes actions of the titles, or of the points; null: there are none. */
  readonly titles: string | null;
  readonly points: string | null;
}

/** The offer that was made and not answered; null: there is none. */
export function openOffer(questions: readonly DraftQuestion[]): Offer | null {
  const question = questions.find(isOffer);
  if (question?.answer !== '') return null;
  const answer = (value: string) => (question.options.some((one) => one.value === value) ? value : null);
  return /short titles/.test(question.ask)
    ? { question: question.id, titles: 'yes', points: answer('points') }
    : { question: question.id, titles: null, points: 'yes' };
}

/**
 * Offers titles with a paragraph under them, or the points of lists, as the actions of a file that has no table. It is
 * one question for the whole file, and until somebody answers it nothing is taken.
 */
export function* offerActions(placed: readonly PlacedLine[]): Reading<OfferedParts> {
  const units = unitsOf(placed);
  const titles = findTitles(units);
  const used = new Set(
    titles.flatMap(({ title, body }) => [...title, ...body.flatMap(({ lines }) => lines)]),
  );
  const points = findPoints(units.filter(({ lines }) => !lines.some((line) => used.has(line))));
  if (titles.length > 0) {
    const answer = yield* offer(titles, 'short titles with a paragraph under them', points.length);
    if (answer === 'yes') return yield* joinTitles(units, titles);
    return answer === 'points' ? partsOf(points) : nothingOffered;
  }
  if (points.length === 0) return nothingOffered;
  return (yield* offer(points, 'points of lists', 0)) === 'yes' ? partsOf(points) : nothingOffered;
}

function* offer(found: readonly Titled[], what: string, points: number): Reading<string> {
  const line = found[0]?.title[0];
  if (!line) return '';
  const shown = found.slice(0, mostShown).map(({ text }) => text);
  const others = { value: 'points', label: `No: the ${points} points of its lists are` };
  return (yield question(
    { line, column: '' },
    {
      found: [...shown, ...(found.length > mostShown ? ['…'] : [])].join(' | '),
      ask: `${noTable} ${found.length} ${what} could be the plan’s actions. Are they?`,
      options: [
        { value: 'yes', label: `Yes: ${found.length} actions` },
        ...(points > 0 ? [others] : []),
        { value: 'no', label: 'No' },
      ],
    },
  )).answer;
}

/** Undone, a broken title is its last line alone, and a number stays text. */
function* joinTitles(units: readonly Unit[], titles: readonly Titled[]): Reading<OfferedParts> {
  const whole = yield* readEach(titles, function* (titled): Reading<Titled> {
    const { title, text } = titled;
    const [line] = title;
    if (!line || title.length === 1) return titled;
    const change = { before: title.map(textOfLine).join(' / '), after: text, isProposal: true };
    const isJoined = (yield correction(
      { line, column: '' },
      { what: 'title broken over several lines', ...change },
    )).stands;
    return isJoined ? titled : { ...titled, title: title.slice(-1) };
  });
  const parts = partsOf(whole);
  for (const { line, number, titled, isInPlace } of ownNumbers(units, titles)) {
    const lead = whole[titles.indexOf(titled)]?.title[0];
    const change = { before: number, after: `${number} ${titled.text}`, isProposal: !isInPlace };
    const what = 'number on a line of its own, joined to its title';
    if (lead && (yield correction({ line, column: '' }, { what, ...change })).stands) {
      parts.set(line.id, { kind: 'number', lead: lead.id });
    }
  }
  return parts;
}

const fewestWords = 2;

/** The points of numbered and bulleted lists, each under the last short line above its list. Fewer than three are none. */
function findPoints(units: readonly Unit[]): readonly Titled[] {
  let heading: Heading | null = null;
  const found = units.flatMap(({ kind, mark, lines, text }): readonly Titled[] => {
    if (mark === null) {
      if (kind === 'short') heading = { lines, text };
      return [];
    }
    return isPoint(text) ? [{ title: lines, text, body: [], heading }] : [];
  });
  return found.length < fewest ? [] : found;
}

const isPoint = (text: string): boolean =>
  text.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length >= fewestWords;
