import type { Problem } from '../../domain/problem';
import { shown } from '../../intake/shown';
import type { OwnerNames } from '../cells/owner-names';
import type { Gathered } from '../rows/gather-entries';
import type { Line } from '../rows/line';
import type { PlanTable } from '../tables/table';

/** A file as read, as far as problems are told from it. */
export interface ReadFile {
  readonly file: string;
  readonly tables: readonly PlanTable[];
  readonly gathered: Gathered;
  readonly names: OwnerNames;
  /** Whether its titles or points were offered as actions and nobody has answered. */
  readonly isAsked: boolean;
}

/** What has to be said of the file as a whole, and of rows that should be read before they are published. */
export const problemsOf = ({ file, tables, gathered, names, isAsked }: ReadFile): readonly Problem[] => [
  ...aboutTables(file, tables, gathered, isAsked),
  ...tables.flatMap((table) => aboutColumns(file, table)),
  ...aboutPeople(file, gathered, names),
];

const inTable = 'a table with a row of headings such as Action, Owner and Deadline';

function aboutTables(
  file: string,
  tables: readonly PlanTable[],
  { entries }: Gathered,
  isAsked: boolean,
): readonly Problem[] {
  if (entries.length > 0) return [];
  const found = tables.length === 0 ? 'no table of actions' : 'a table without actions';
  return [
    {
      severity: 'error',
      file,
      line: null,
      column: '',
      found,
      done: 'Nothing was taken from the file.',
      advice: isAsked
        ? `Answer the question whether its titles or points are the actions; or put the plan in ${inTable}.`
        : `Put the plan in ${inTable}; or mark the lines that are actions.`,
      rowsSetAside: 0,
    },
  ];
}

function aboutColumns(file: string, table: PlanTable): readonly Problem[] {
  return table.fields.flatMap((field, index): readonly Problem[] => {
    const heading = table.headings[index] ?? '';
    if (field !== 'left-out' || heading === '') return [];
    const filled = table.lines.find(({ texts }) => (texts[index] ?? '') !== '');
    if (!filled) return [];
    return [
      {
        severity: 'note',
        file,
        line: table.headerRow,
        column: heading,
        found: shown(filled.texts[index] ?? ''),
        done: 'The column was left out of the plan. Its words are in the change log.',
        advice: 'Choose what the column holds if the plan needs it.',
        rowsSetAside: 0,
      },
    ];
  });
}

/** The words of a row that go into the plan: those of columns left out do not. */
const wordsInPlan = (table: PlanTable | null, line: Line): string =>
  line.texts.filter((text, index) => text !== '' && table?.fields[index] !== 'left-out').join(' ');

const aboutPeople = (file: string, { lines }: Gathered, names: OwnerNames): readonly Problem[] =>
  lines.flatMap(({ line, entry, table }): readonly Problem[] => {
    const found = entry === null ? [] : sensitiveWords(wordsInPlan(table, line), names);
    if (found.length === 0) return [];
    return [
      {
        severity: 'warning',
        file,
        line: line.row,
        column: '',
        found: found.join(', '),
        done: 'The row was kept as it is: it may name a person or an operation.',
        advice: 'Read it before it is published, and take out what must not be.',
        rowsSetAside: 0,
      },
    ];
  });

const operation =
  /\b(?:Op|OP|Operation|operation)\.?\s+(?!(?:To|For|In|And|Of|The|With|On)\b)[A-Z][A-Za-z]{2,}\b/g;
/** Two capitals that do something as a person does, or to whom something is done. */
const initials =
  /\b[A-Z]{2}(?=\s+(?:met|to|will|has|have|spoke|emailed|presented|presents|attended|contacted|asked|agreed|chaired|chairs|leads)\b)|(?<=\b(?:met|with|from|contact|speak to|spoke to|emailed|by)\s)[A-Z]{2}\b(?!\s+[A-Z]|\/)/g;
const address = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/;
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|PC|Sgt|DI|DCI|Insp|Supt|Prof)\.?\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?/;
/** Looked for first, because most rows have neither and the patterns above are slow. */
const mayHoldAddress = /@|0\d\d/;
const mayHoldInitials = /\b[A-Z]{2}\b/;
/** Abbreviations of two letters that stand where initials do and are no person. */
const noPerson = new Set('IT HR PH GP YP DV AP CJ LA UK EU NY ID TA OD OT PR QA'.split(' '));

/** The words of a row that may name a person or a police operation; empty if there are none. */
function sensitiveWords(text: string, names: OwnerNames): readonly string[] {
  const found = [
    ...[...text.matchAll(operation)].map(([name]) => name),
    ...[...(mayHoldAddress.test(text) ? [address] : []), titled].flatMap(
      (pattern) => pattern.exec(text)?.[0] ?? [],
    ),
  ];
  const people = [...(mayHoldInitials.test(text) ? text.matchAll(initials) : [])]
    .map(([letters]) => letters)
    .filter((letters) => !noPerson.has(letters) && !names.byLetters.has(letters.toLowerCase()));
  return [...new Set([...found, ...people])];
}
