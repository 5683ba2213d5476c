import { plainKey } from '../cells/cell-text';
import { fewest, type Heading, type Titled } from './titled';
import type { Unit } from './unit';

/** Short lines, the last of which may be a title, and everything that stands under them. */
interface Segment {
  readonly run: readonly Unit[];
  readonly body: readonly Unit[];
}

const opening =
  /^(?:introduction|background|foreword|preface|summary|executive summary|contents|context|purpose|vision|conclusions?|governance|monitoring|next steps|contacts?|about\b.*|glossary|references|appendix\b.*|annex\b.*|acknowledge?ments?)$/i;
/** After these words a line has not come to its end. */
const unfinished =
  /(?:,|-|\/|&|\b(?:and|or|of|the|a|an|to|for|in|on|with|by|from|as|at|into|that|their|our))$/i;

const isTitlePiece = ({ kind, mark }: Unit): boolean => kind === 'short' && mark !== 'bullet';
const isJoined = (above: Unit, below: Unit): boolean =>
  below.mark === null && (/^\p{Ll}/u.test(below.text) || unfinished.test(above.text));

/** Titles with a paragraph under them. Fewer than three are none. */
export function findTitles(units: readonly Unit[]): readonly Titled[] {
  const segments = segmentsOf(units.filter(({ kind }) => kind !== 'number'));
  const boilerplate = recurring(segments);
  const found: (Titled & { readonly isUnderRecurring: boolean })[] = [];
  let heading: Heading | null = null;
  let isUnderRecurring = false;
  for (const { run, body } of segments) {
    const groups = joinPieces(run);
    const title = body[0]?.kind === 'paragraph' && body[0].mark === null ? groups.at(-1) : undefined;
    const above = title ? groups.slice(0, -1) : groups;
    const last = above.at(-1);
    if (last) {
      heading = headingOf(last);
      isUnderRecurring = false;
    }
    if (!title) continue;
    const own = body.filter(({ text }) => !boilerplate.has(plainKey(text)));
    if (!own.some(({ kind }) => kind === 'paragraph')) {
      heading = headingOf(title);
      isUnderRecurring = true;
    } else if (isTitle(title, above)) {
      found.push({
        ...headingOf(title),
        title: title.flatMap(linesOf),
        body: own,
        heading,
        isUnderRecurring,
      });
    }
  }
  // Where headings with the same words under each divide a file, what stands elsewhere introduces it.
  const divided = found.filter((one) => one.isUnderRecurring);
  const chosen = divided.length > 0 ? divided : withoutProse(found);
  return chosen.length < fewest
    ? []
    : chosen.map(({ title, text, body, heading: over }) => ({ title, text, body, heading: over }));
}

const linesOf = ({ lines }: Unit): Unit['lines'] => lines;
const headingOf = (pieces: readonly Unit[]): Heading => ({
  lines: pieces.flatMap(linesOf),
  text: pieces.map(({ text }) => text).join(' '),
});

/** A question, an introduction and the last line of a numbered list are no titles of actions. */
function isTitle(pieces: readonly Unit[], above: readonly (readonly Unit[])[]): boolean {
  const { text } = headingOf(pieces);
  const isListed = pieces[0]?.mark === 'number' && above.at(-1)?.at(-1)?.mark === 'number';
  return !isListed && !opening.test(text) && !/[?,]$/.test(text);
}

function segmentsOf(units: readonly Unit[]): readonly Segment[] {
  const segments: { readonly run: Unit[]; readonly body: Unit[] }[] = [];
  for (const unit of units) {
    const open = segments.at(-1);
    if (!isTitlePiece(unit)) open?.body.push(unit);
    else if (open && open.body.length === 0) open.run.push(unit);
    else segments.push({ run: [unit], body: [] });
  }
  return segments;
}

function joinPieces(run: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  for (const unit of run) {
    const above = groups.at(-1)?.at(-1);
    if (above && isJoined(above, unit)) groups.at(-1)?.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

/** Paragraphs that are printed under several titles say nothing about one of them. */
function recurring(segments: readonly Segment[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { run, body } of segments) {
    if (run.length === 0) continue;
    const keys = new Set(body.filter(({ kind }) => kind === 'paragraph').map(({ text }) => plainKey(text)));
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([key]) => key));
}

/** A title with a list under it is a chapter, unless others under its heading have a paragraph alone. */
function withoutProse<One extends Titled>(found: readonly One[]): readonly One[] {
  const hasList = ({ body }: Titled): boolean => body.some(({ mark }) => mark !== null);
  const plain = new Set(found.filter((one) => !hasList(one)).map(({ heading }) => heading));
  return found.filter(({ heading }) => plain.has(heading));
}
