import { readCells } from '../cells/read-cells';
import { correction, type Reading, readEach } from '../reading';
import { offeredCells } from '../untabled/offered-cells';
import type { OfferedParts } from '../untabled/offered-part';
import { actionWords, type RoledLine } from './assign-roles';
import type { Entry } from './entry';
import { type Line, textOfLine } from './line';

export interface Gathered {
  readonly entries: readonly Entry[];
  /** The lines again, with the place of their action among the entries; null for those that are of none. */
  readonly lines: readonly GatheredLine[];
}

interface GatheredLine extends RoledLine {
  readonly entry: number | null;
}

/**
 * Joins the rows that go on from an action to it. A joining that was undone makes the row an action again. Lines of a
 * title say themselves which action they are of; it may open below them.
 */
export function* gatherEntries(roled: readonly RoledLine[], parts: OfferedParts): Reading<Gathered> {
  const opened: { readonly lead: RoledLine; readonly rest: Line[] }[] = [];
  const places = new Map<string, number>();
  const leads = new Set(roled.filter(({ role }) => role === 'action').map(({ line }) => line.id));
  const leadOf = ({ line, role }: RoledLine): string | null => {
    const part = parts.get(line.id);
    return role === 'continues' && part && 'lead' in part && leads.has(part.lead) ? part.lead : null;
  };
  const placed: GatheredLine[] = [];
  for (const one of roled) {
    const open = opened.at(-1);
    const isPart = one.role === 'action' || one.role === 'continues';
    if (!isPart || leadOf(one) !== null) placed.push({ ...one, entry: null });
    else if (one.role === 'continues' && open && (yield* isJoined(one, open.lead))) {
      open.rest.push(one.line);
      placed.push({ ...one, entry: opened.length - 1 });
    } else {
      opened.push({ lead: one, rest: [] });
      places.set(one.line.id, opened.length - 1);
      placed.push({ ...one, role: 'action', entry: opened.length - 1 });
    }
  }
  const lines = placed.map((one) => {
    const entry = places.get(leadOf(one) ?? '') ?? null;
    if (entry === null) return one;
    opened[entry]?.rest.push(one.line);
    return { ...one, entry };
  });
  const entries: Entry[] = [];
  for (const { lead, rest } of opened) {
    const { table, line, heading } = lead;
    const cells = parts.has(line.id)
      ? yield* offeredCells(line, rest, parts)
      : (yield* readEach([line, ...rest], (each) => readCells(table, each))).flat();
    // A row that fills only columns left out has nothing else to say what it is.
    const filled = cells.length > 0 ? cells : yield* readCells(null, line);
    entries.push({ table, line, rest, heading, cells: withAction(filled) });
  }
  return { entries, lines };
}

function* isJoined({ line, table }: RoledLine, lead: RoledLine): Reading<boolean> {
  if (table?.form && table === lead.table) return true;
  return (yield correction(
    { line, column: '' },
    {
      what: 'joined to the action above',
      before: textOfLine(line),
      after: `part of row ${lead.line.row}: ${actionWords(lead.table, lead.line)}`,
      isProposal: true,
    },
  )).stands;
}

/** A row made an action by hand may have nothing in the column of actions: then its longest cell is the action. */
function withAction(cells: Entry['cells']): Entry['cells'] {
  if (cells.some(({ field }) => field === 'action')) return cells;
  const longest = cells.toSorted((one, other) => other.text.length - one.text.length).at(0);
  return cells.map((cell) => (cell === longest ? { ...cell, field: 'action' } : cell));
}
