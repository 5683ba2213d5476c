import { type FileHeader, plainName } from './header';

/** What a column of an observation file may be for. */
export const roles = [
  'indicator',
  'indicator_name',
  'locality',
  'period',
  'sex',
  'age',
  'category_type',
  'category',
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'strict_lower',
  'strict_upper',
  'status',
  'note',
] as const;
export type Role = (typeof roles)[number];

/** Columns that say of whom a figure is: without one of them, a figure of men would pass for one of everybody. */
export const ofWhom = ['sex', 'age', 'category_type', 'category'] as const;
export type WhomRole = (typeof ofWhom)[number];

/** A column that is not read and looks as if it said of whom the figures are. */
export interface Stranger {
  readonly column: string;
  readonly looksLike: WhomRole;
  /** The cells look like it, whatever the name; an example or two. Empty: the name does. */
  readonly cells: string;
}

/** One way in which observation files are laid out. A new layout is one new file in `shapes/` that exports `shape`. */
export interface Shape {
  readonly name: string;
  /** The names under which each role's column may go; a role without names is not in this shape. */
  readonly columns: Partial<Readonly<Record<Role, readonly string[]>>>;
  /** Columns without which a file is not of this shape. */
  readonly needed: readonly Role[];
  /** Plain names of the publisher's own columns that are not used and need not be spoken of. */
  readonly passedOver: readonly RegExp[];
  /** Put before the indicator's id, for files that carry another publisher's numbers: `fingertips:`. */
  readonly indicatorPrefix: string;
  /** The source of a file of this shape that sources.csv does not name; empty where the columns tell of none. */
  readonly unstatedSource: string;
}

export type Layout = Readonly<Partial<Record<Role, number>>>;

export type Recognition =
  | { readonly kind: 'recognised'; readonly shape: Shape; readonly layout: Layout }
  | { readonly kind: 'ambiguous'; readonly shape: Shape; readonly column: string }
  | { readonly kind: 'incomplete'; readonly shape: Shape; readonly missing: readonly string[] }
  | { readonly kind: 'unknown' };

const modules = import.meta.glob<{ readonly shape: Shape }>('../shapes/*.ts', { eager: true });
export const shapes: readonly Shape[] = Object.values(modules).map((module) => module.shape);

const namesOf = (shape: Shape, role: Role): readonly string[] => shape.columns[role] ?? [];

const positionOf = (shape: Shape, role: Role, header: FileHeader): number | null => {
  for (const name of namesOf(shape, role)) {
    const position = header.find(name);
    if (position !== null) return position;
  }
  return null;
};

function layoutOf(shape: Shape, header: FileHeader): Layout {
  const found = roles.map((role) => [role, positionOf(shape, role, header)] as const);
  return Object.fromEntries(found.filter(([, position]) => position !== null));
}

/** Tells which shape a header is of. Only the header counts, never the file's name. */
export function recogniseShape(header: FileHeader): Recognition {
  const candidates = shapes.map((shape) => {
    const layout = layoutOf(shape, header);
    const missing = shape.needed.filter((role) => layout[role] === undefined);
    return { shape, layout, missing };
  });
  const whole = candidates.find(({ missing }) => missing.length === 0);
  if (whole) {
    const used = Object.values(whole.layout).map((position) => header.names[position] ?? '');
    const column = used.find((name) => header.repeated.includes(plainName(name)));
    if (column !== undefined) return { kind: 'ambiguous', shape: whole.shape, column };
    return { kind: 'recognised', shape: whole.shape, layout: whole.layout };
  }
  const nearest = candidates.find(({ missing }) => missing.length === 1);
  if (!nearest) return { kind: 'unknown' };
  const missing = nearest.missing.map((role) => namesOf(nearest.shape, role)[0] ?? role);
  return { kind: 'incomplete', shape: nearest.shape, missing };
}
