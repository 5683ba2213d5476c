import { parseAge, parseSex } from '../../domain/figures/demographic';
import { parseNumberCell } from '../../domain/figures/number-cell';
import type { Category } from '../../domain/figures/observation';
import { parseStatuses } from '../../domain/figures/observation-status';
import { parseValueNote, statusesOfNote } from '../../domain/figures/value-note';
import type { Indicator } from '../../domain/indicator';
import type { Locality } from '../../domain/places/locality';
import { type Period, parsePeriod } from '../../domain/time/period';
import type { Word } from './dictionary';
import { unplacedIndicator } from './unplaced-indicator';
import { idBeginning, learnIndicator, type NumberedPeriod, type Vocabulary } from './vocabulary';

/** What a word that places a row was read as: a row of the table `reading`. */
export interface PlacingReading {
  /** As written, for the messages. */
  readonly text: string;
  /** Of an indicator the name that its file gives it; of people the type of category that they are. */
  readonly detail?: string;
  readonly no?: number;
  readonly number?: number;
  readonly ends?: string;
  readonly words?: string;
  readonly code?: string;
  readonly extra?: string;
}

/** What a cell of figures was read as. */
export interface FigureReading {
  readonly number?: number;
  readonly reason?: string;
  readonly words?: string;
  readonly detail?: string;
  readonly code?: string;
}

type Outcome = Omit<PlacingReading, 'text' | 'detail'>;

/** Words met for the first time, which the engine's tables do not hold yet. */
export interface NewWords {
  readonly indicators: Indicator[];
  readonly periods: NumberedPeriod[];
  readonly demographics: {
    readonly no: number;
    readonly sex: string;
    readonly age: string;
    readonly category: Category | null;
  }[];
}

export const noNewWords = (): NewWords => ({ indicators: [], periods: [], demographics: [] });

/** Reads a word that places a row: what it is of, where, when and of whom. `name`: what the files call an indicator. */
export function readPlacing(
  { role, cells }: Word,
  name: string,
  vocabulary: Vocabulary,
  added: NewWords,
): PlacingReading {
  const [text = '', detail = ''] = cells;
  if (role === 'indicator') return { text, detail, ...readIndicator(text, name, vocabulary, added) };
  if (role === 'locality') return { text, ...readLocality(text, vocabulary) };
  if (role === 'period') return { text, ...readPeriod(text, vocabulary, added) };
  return readPeople(cells, vocabulary, added);
}

function readIndicator(text: string, name: string, vocabulary: Vocabulary, added: NewWords): Outcome {
  const key = text.trim().toLowerCase();
  const known = vocabulary.indicators.get(key);
  if (known) return outcomeOf(known.no, known.indicator);
  // Only a publisher's download names its indicators, so only there can one be shown that nobody has described.
  const indicator = key.includes(':') && name !== '' ? unplacedIndicator(key, name) : null;
  if (indicator === null || vocabulary.indicators.has(indicator.id)) {
    return { code: 'unknown-indicator', extra: nearestId(key, vocabulary) };
  }
  added.indicators.push(indicator);
  return outcomeOf(learnIndicator(vocabulary, key, indicator), indicator);
}

const outcomeOf = (no: number, { measure, per }: Indicator): Outcome => ({
  no,
  words: measure,
  ...(per === null ? {} : { number: per }),
});

function nearestId(key: string, vocabulary: Vocabulary): string {
  const near = vocabulary.beginnings.get(idBeginning(key));
  return near ? ` Was "${near}" meant?` : '';
}

function readLocality(written: string, vocabulary: Vocabulary): Outcome {
  const text = written.trim();
  const known = vocabulary.localities.get(text.toUpperCase());
  if (known)
    return {
      no: known.no,
      ...(known.locality.validTo === null ? {} : { words: known.locality.validTo }),
      extra: successorsOf(known.locality),
    };
  const named = vocabulary.codesByName.get(text.toLowerCase());
  if (named) return { code: 'unknown-locality', extra: ` The code of ${named.name} is ${named.code}.` };
  if (/^[WSNK]\d{8}$/.test(text)) return { code: 'outside-england' };
  const isCouncilArea = /^E(06|07|08|09|10|12|92)\d{6}$/.test(text);
  return isCouncilArea || !/^(n?E\d{8}|[A-Z0-9]{3,6})$/.test(text)
    ? { code: 'unknown-locality' }
    : { code: 'health-area' };
}

const successorsOf = (locality: Locality): string =>
  locality.successors.length === 0
    ? ''
    : ` ${locality.name} was replaced by ${locality.successors.join(' and ')}.`;

function readPeriod(text: string, vocabulary: Vocabulary, added: NewWords): Outcome {
  const period = parsePeriod(text);
  if (period === null) return { code: 'unreadable-period' };
  const known = vocabulary.periods.get(period.label) ?? newPeriod(period, vocabulary, added);
  return { no: known.no, words: period.start, ends: period.end };
}

/** `2023/24 Q1` and `2023 Q2` are one span under two labels: the label is kept, the span tells them to be the same. */
function newPeriod(period: Period, vocabulary: Vocabulary, added: NewWords): NumberedPeriod {
  const no = vocabulary.periods.size;
  const days = `${period.start}/${period.end}`;
  const span = vocabulary.spans.get(days) ?? no;
  const known = { no, span, period };
  vocabulary.spans.set(days, span);
  vocabulary.periods.set(period.label, known);
  added.periods.push(known);
  return known;
}

/** Cells for sex, age, category type and category. */
function readPeople(
  [sexAsWritten = '', ageAsWritten = '', categoryType = '', categoryName = '']: readonly string[],
  vocabulary: Vocabulary,
  added: NewWords,
): PlacingReading {
  const detail = categoryType;
  if ((categoryType === '') !== (categoryName === '')) {
    return { text: categoryType || categoryName, detail, code: 'half-a-category' };
  }
  const sex = parseSex(sexAsWritten);
  if (sex === null) return { text: sexAsWritten, detail, code: 'unreadable-sex' };
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ');
  const category = categoryType === '' ? null : { type: plain(categoryType), name: plain(categoryName) };
  const age = parseAge(category ? plain(ageAsWritten) : ageAsWritten);
  const key = [sex, age, category?.type ?? '', category?.name ?? ''].join('|');
  const known = vocabulary.demographics.get(key);
  const no = known ?? vocabulary.demographics.size;
  if (known === undefined) {
    vocabulary.demographics.set(key, no);
    added.demographics.push({ no, sex, age, category });
  }
  return { text: sexAsWritten, detail, no };
}

/** The statuses in a cell as one text, and the words in it that are none. */
export function readStatusCell(text: string): { readonly words: string; readonly unknown: string } {
  const { statuses, unknown } = parseStatuses(text);
  return { words: statuses.join('; '), unknown: unknown.join(', ') };
}

/** What a note says of its value, and why there is none if there is none. */
export const readNoteCell = (text: string): { readonly reason: string; readonly words: string } => ({
  reason: parseValueNote(text),
  words: statusesOfNote(text).join('; '),
});

export function readFigureCell(text: string): FigureReading {
  const figure = parseNumberCell(text);
  if (figure.kind === 'unreadable')
    return { reason: 'unreadable', code: 'unreadable-figure', detail: figure.why };
  if (figure.kind === 'absent') return { reason: figure.absent.absent };
  const words = figure.status.join('; ');
  if (figure.readAs === '') return { number: figure.value, words };
  const code = figure.readAs.includes('scientific') ? 'scientific' : 'read-as';
  return { number: figure.value, words, code, detail: figure.readAs };
}
