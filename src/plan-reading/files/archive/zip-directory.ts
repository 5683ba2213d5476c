import { inFigures } from '../../../domain/words/number-words';
import { PlanFileRefused } from '../plan-file-errors';

export interface ArchiveEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. Nothing else is read. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly compressed: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
const longestComment = 0xffff;
const inExtraField = 0xffffffff;

export const brokenArchive = (): PlanFileRefused =>
  new PlanFileRefused(
    'The file is damaged or not complete: it breaks off, or its parts are not where its own list says.',
    'Fetch the file again from where it came from, or open it, save it anew and give the new file.',
  );

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw brokenArchive();
}

/** The long form of a size or an offset stands in the extra field, in this order: size, compressed size, offset. */
function fromExtraField(view: DataView, from: number, length: number, place: number): number {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4 + place * 8, true));
  }
  throw brokenArchive();
}

const decoder = new TextDecoder();

/**
 * The entries of a zip archive by its list at the end, each with its bytes as they lie in the file. Sizes that the list
 * states are used to find the bytes and for nothing else. Of two entries of one name the first counts.
 * @throws PlanFileRefused when the archive is broken or has more entries than `most`
 */
export function listEntries(bytes: Uint8Array, most: number): ReadonlyMap<string, ArchiveEntry> {
  try {
    return readList(bytes, most);
  } catch (cause) {
    // Reading beyond the end: a size or an offset that leads out of the file.
    if (cause instanceof RangeError) throw brokenArchive();
    throw cause;
  }
}

function readList(bytes: Uint8Array, most: number): ReadonlyMap<string, ArchiveEntry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const entries = new Map<string, ArchiveEntry>();
  let seen = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 4 <= end && view.getUint32(at, true) === entryMark) {
    seen += 1;
    if (seen > most) {
      throw new PlanFileRefused(
        `The file is an archive of more than ${inFigures(most)} parts. A workbook or document of a plan has fewer than a hundred.`,
        'Open the file, copy the plan into a new workbook and give that.',
      );
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const isLongSize = view.getUint32(at + 24, true) === inExtraField;
    let size = view.getUint32(at + 20, true);
    const isLongCompressed = size === inExtraField;
    if (isLongCompressed) size = fromExtraField(view, extra, extraLength, isLongSize ? 1 : 0);
    let start = view.getUint32(at + 42, true);
    if (start === inExtraField) {
      start = fromExtraField(view, extra, extraLength, Number(isLongSize) + Number(isLongCompressed));
    }
    const name = decoder.decode(bytes.subarray(at + 46, extra));
    if (!entries.has(name)) {
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
        compressed: bytesOf(bytes, view, start, size),
      });
    }
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  if (seen === 0) throw brokenArchive();
  return entries;
}

function bytesOf(bytes: Uint8Array, view: DataView, start: number, size: number): Uint8Array {
  if (view.getUint32(start, true) !== localMark) throw brokenArchive();
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + size > bytes.length) throw brokenArchive();
  return bytes.subarray(from, from + size);
}
