import { parseSex } from '../../domain/figures/demographic';
import type { Problem } from '../../domain/problem';
import { shown } from '../shown';
import { nearName } from '../words/near-name';
import { fileHeaderOf, plainName } from './header';
import { recordsOf } from './records-of';
import type { Scanned } from './scanned';
import { type Layout, ofWhom, type Role, type Shape, type Stranger, type WhomRole } from './shape';

const isOfWhom = (role: string): role is WhomRole => ofWhom.some((one) => one === role);

/** Cells are looked at in so many rows. */
const rowsLookedAt = 2000;

const words = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

const sexWords = ['sex', 'sexes', 'gender', 'genders'];
const ageWords = ['age', 'ages', 'aged', 'agegroup', 'ageband', 'agerange'];

function looksByName(name: string, shape: Shape): WhomRole | null {
  const said = words(name);
  if (said.some((word) => sexWords.includes(word))) return 'sex';
  // "Age-standardised" says how a rate was made, not of whom it is.
  const isHow = said.some((word) => /^(standardi[sz]ed|adjusted)$/.test(word));
  if (!isHow && said.some((word) => ageWords.includes(word))) return 'age';
  return (
    ofWhom.find((role) => nearName(plainName(name), (shape.columns[role] ?? []).map(plainName)) !== null) ??
    null
  );
}

const ageBand =
  /^(all ages|(aged |under |over )?\d{1,3} ?(-|–|to) ?\d{1,3}( ?(yrs?|years?))?|(under|over|aged) \d{1,3}( ?(yrs?|years?))?|\d{1,3} ?(\+|and over|plus)( ?(yrs?|years?))?)$/i;

/** `male`, `female` in every cell, or an age in every cell. */
function looksByCells(cells: readonly string[]): WhomRole | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const sexes = filled.map(parseSex);
  if (sexes.every((sex) => sex !== null) && sexes.some((sex) => sex !== 'persons')) return 'sex';
  return filled.every((cell) => ageBand.test(cell)) ? 'age' : null;
}

const unreadOf = ({ scan }: Scanned, shape: Shape, layout: Layout) =>
  fileHeaderOf(scan.header).names.flatMap((name, position) => {
    const isRead = Object.values(layout).includes(position);
    const isKnown = shape.passedOver.some((known) => known.test(plainName(name)));
    return isRead || isKnown || plainName(name) === '' ? [] : [{ name, position }];
  });

/** The first column that is not read and seems to say of whom the figures are. null: there is none. */
export function strangerIn(scanned: Scanned, shape: Shape, layout: Layout): Stranger | null {
  const unread = unreadOf(scanned, shape, layout);
  if (unread.length === 0) return null;
  const named = unread.flatMap(({ name }) => {
    const looksLike = looksByName(name, shape);
    return looksLike ? [{ column: name, looksLike, cells: '' }] : [];
  });
  if (named[0]) return named[0];
  const records: (readonly string[])[] = [];
  for (const { cells } of recordsOf(scanned)) {
    records.push(cells);
    if (records.length >= rowsLookedAt) break;
  }
  const [found] = unread.flatMap(({ name, position }) => {
    const seen = records.map((cells) => cells[position] ?? '');
    const looksLike = looksByCells(seen);
    const examples = [...new Set(seen)].filter((cell) => cell !== '').slice(0, 3);
    return looksLike ? [{ column: name, looksLike, cells: examples.join(', ') }] : [];
  });
  return found ?? null;
}

/** Each column that is not read, by name, with the one that was probably meant; and each that is read under another name. */
export function columnProblems(scanned: Scanned, shape: Shape, layout: Layout): readonly Problem[] {
  const { file, scan } = scanned;
  const about = (
    severity: Problem['severity'],
    column: string,
    rest: Pick<Problem, 'found' | 'done' | 'advice'>,
  ) => ({
    severity,
    file: file.path,
    line: scan.headerLine,
    column: shown(column),
    rowsSetAside: 0,
    ...rest,
  });
  const free = Object.entries(shape.columns).flatMap(([role, names]) =>
    layout[role as Role] === undefined ? names : [],
  );
  const unread = unreadOf(scanned, shape, layout).map(({ name }) => {
    const meant = nearName(plainName(name), free.map(plainName));
    const asked = free.find((one) => plainName(one) === meant);
    return about('warning', name, {
      found: 'a column that is not read',
      done: 'The column was left out.',
      advice: asked
        ? `Was "${asked}" meant? Then correct the name.`
        : 'Nothing to do, unless it was meant to be one of the columns in docs/data-contract.md.',
    });
  });
  const renamed = Object.entries(layout).flatMap(([role, position]) => {
    const name = scan.header[position]?.trim() ?? '';
    const [usual = ''] = shape.columns[role as Role] ?? [];
    if (!isOfWhom(role) || plainName(name) === plainName(usual)) return [];
    return [
      about('note', name, {
        found: `a column named "${shown(name)}"`,
        done: `It was read as the column "${usual}".`,
        advice: `Nothing to do; "${usual}" is the usual name.`,
      }),
    ];
  });
  return [...unread, ...renamed];
}
