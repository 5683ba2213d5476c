import type { Value } from '../database/database';
import { parseAge, parseSex } from '../domain/figures/demographic';
import { parseNumberCell } from '../domain/figures/number-cell';
import type { Category } from '../domain/figures/observation';
import { parseStatuses } from '../domain/figures/observation-status';
import { parseValueNote, statusesOfNote } from '../domain/figures/value-note';
import type { Indicator } from '../domain/indicator';
import type { Locality } from '../domain/places/locality';
import { type Period, parsePeriod } from '../domain/time/period';
import { unplacedIndicator } from './unplaced-indicator';
import { idBeginning, learnIndicator, type NumberedPeriod, type Vocabulary } from './vocabulary';

export interface Word {
  readonly role: string;
  readonly text: string;
  readonly detail: string;
}

/** One distinct word of a batch and what it was read as: a row of the table `reading`. */
export interface WordReading {
  readonly no?: number;
  readonly number?: number;
  readonly reason?: string;
  readonly words?: string;
  readonly doubt?: string;
  readonly code?: string;
  readonly extra?: string;
}

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

export const readingColumns = {
  role: 'varchar',
  text: 'varchar',
  detail: 'varchar',
  no: 'integer',
  number: 'double',
  reason: 'optional varchar',
  words: 'varchar',
  doubt: 'varchar',
  code: 'optional varchar',
  extra: 'varchar',
} as const;

export const readingRow = ({ role, text, detail }: Word, reading: WordReading): readonly Value[] => [
  role,
  text,
  detail,
  reading.no ?? null,
  reading.number ?? null,
  reading.reason ?? null,
  reading.words ?? null,
  reading.doubt ?? null,
  reading.code ?? null,
  reading.extra ?? null,
];

/** Reads one distinct word according to the role of its column. */
export function readWord(word: Word, vocabulary: Vocabulary, added: NewWords): WordReading {
  switch (word.role) {
    case 'indicator':
      return readIndicator(word, vocabulary, added);
    case 'locality':
      return readLocality(word.text, vocabulary);
    case 'period':
      return readPeriod(word.text, vocabulary, added);
    case 'demographic':
      return readDemographic(word, vocabulary, added);
    case 'breakdown':
      return readBreakdown(word, vocabulary, added);
    case 'status':
      return readStatus(word.text);
    case 'note':
      return { reason: parseValueNote(word.text), words: statusesOfNote(word.text).join('; ') };
    default:
      return readFigure(word.text);
  }
}

function readIndicator({ text, detail }: Word, vocabulary: Vocabulary, added: NewWords): WordReading {
  const key = text.trim().toLowerCase();
  const known = vocabulary.indicators.get(key);
  if (known) return { no: known.no, words: known.indicator.measure };
  // Only a publisher's download names its indicators, so only there can one be shown that nobody has described.
  const indicator = key.includes(':') && detail !== '' ? unplacedIndicator(key, detail) : null;
  if (indicator === null || vocabulary.indicators.has(indicator.id)) {
    return { code: 'unknown-indicator', extra: nearestId(key, vocabulary) };
  }
  added.indicators.push(indicator);
  return { no: learnIndicator(vocabulary, key, indicator), words: indicator.measure };
}

function nearestId(key: string, vocabulary: Vocabulary): string {
  const near = vocabulary.beginnings.get(idBeginning(key));
  return near ? ` Was "${near}" meant?` : '';
}

function readLocality(written: string, vocabulary: Vocabulary): WordReading {
  const text = written.trim();
  const known = vocabulary.localities.get(text.toUpperCase());
  if (known)
    return { no: known.no, words: known.locality.validTo ?? '', extra: successorsOf(known.locality) };
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

function readPeriod(text: string, vocabulary: Vocabulary, added: NewWords): WordReading {
  const period = parsePeriod(text);
  if (period === null) return { code: 'unreadable-period' };
  const known = vocabulary.periods.get(period.label) ?? newPeriod(period, vocabulary, added);
  return { no: known.no, number: known.span, words: period.start };
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

const readDemographic = ({ text, detail }: Word, vocabulary: Vocabulary, added: NewWords): WordReading =>
  readPeople(text, detail, null, vocabulary, added);

/** Its detail is age, category type and category, as `words.sql` joins them. */
function readBreakdown({ text, detail }: Word, vocabulary: Vocabulary, added: NewWords): WordReading {
  const [age = '', type = '', name = ''] = detail
    .split('\u001f')
    .map((part) => part.trim().replace(/\s+/g, ' '));
  return readPeople(text, age, { type, name }, vocabulary, added);
}

function readPeople(
  sexAsWritten: string,
  ageAsWritten: string,
  category: Category | null,
  vocabulary: Vocabulary,
  added: NewWords,
): WordReading {
  const sex = parseSex(sexAsWritten);
  if (sex === null) return { code: 'unreadable-sex' };
  const age = parseAge(ageAsWritten);
  const key = [sex, age, category?.type ?? '', category?.name ?? ''].join('|');
  const known = vocabulary.demographics.get(key);
  const no = known ?? vocabulary.demographics.size;
  if (known === undefined) {
    vocabulary.demographics.set(key, no);
    added.demographics.push({ no, sex, age, category });
  }
  return { no };
}

function readStatus(text: string): WordReading {
  const { statuses, unknown } = parseStatuses(text);
  const words = statuses.join('; ');
  return unknown.length === 0 ? { words } : { words, code: 'unknown-status', doubt: unknown.join(', ') };
}

function readFigure(text: string): WordReading {
  const figure = parseNumberCell(text);
  if (figure.kind === 'unreadable')
    return { reason: 'unreadable', code: 'unreadable-figure', doubt: figure.why };
  if (figure.kind === 'absent') return { reason: figure.absent.absent };
  const words = figure.status.join('; ');
  if (figure.doubt === '') return { number: figure.value, words };
  const code = figure.doubt.includes('scientific') ? 'scientific' : 'read-as';
  return { number: figure.value, words, code, doubt: figure.doubt };
}
