import type { Line } from '../rows/line';
import type { Titled } from './titled';
import type { Unit } from './unit';

/** A number on a line of its own, and the title that it belongs to. */
export interface OwnNumber {
  readonly line: Line;
  readonly number: string;
  readonly titled: Titled;
  /** Whether it is the title's place among all. */
  readonly isInPlace: boolean;
}

/**
 * Numbers that a page prints apart from their titles, before or after them. One belongs to the neighbour whose place it
 * says, else to the title that it stands before, else to the one it follows. Each title has at most one, and they rise;
 * numbers that do not are no numbers of titles.
 */
export function ownNumbers(units: readonly Unit[], found: readonly Titled[]): readonly OwnNumber[] {
  const starts = new Map(found.map(({ title }, index) => [title[0], index]));
  const members = new Map<Line | undefined, number>(
    found.flatMap(({ title, body }, index) =>
      [...title, ...body.flatMap(({ lines }) => lines)].map((line) => [line, index] as const),
    ),
  );
  const memberOf = (unit: Unit | undefined) => members.get(unit?.lines[0]);
  const taken = new Set<number>();
  const texts = units.filter(({ kind }) => kind !== 'number');
  let passed = 0;
  let highest = 0;
  return units.flatMap((unit): readonly OwnNumber[] => {
    const [line] = unit.lines;
    if (unit.kind !== 'number' || !line) {
      passed += 1;
      return [];
    }
    const above = memberOf(texts[passed - 1]);
    const next = texts[passed];
    const below = starts.get(next?.lines[0]) ?? memberOf(next);
    const beside = [below, above].filter((index) => index !== undefined);
    const value = Number.parseInt(unit.text, 10);
    const index =
      beside.find((one) => one + 1 === value && !taken.has(one)) ?? beside.find((one) => !taken.has(one));
    const titled = index === undefined ? undefined : found[index];
    if (index === undefined || !titled || value <= highest) return [];
    taken.add(index);
    highest = value;
    return [{ line, number: String(value), titled, isInPlace: index + 1 === value }];
  });
}
