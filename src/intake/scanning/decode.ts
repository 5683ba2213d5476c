import { pacer } from '../pause';

/** Text as UTF-8 bytes without a byte order mark, and how it was written before. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
}

const pieceBytes = 1 << 20;
const carriageReturn = 13;
const lineFeed = 10;

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte);

/** Latin text in UTF-16 has a zero in every second byte; returns which one, or null. */
function guessUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * 0.8) return 'UTF-16LE';
  return (zeros[0] ?? 0) > half * 0.8 ? 'UTF-16BE' : null;
}

async function isUtf8(bytes: Uint8Array): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pause = pacer();
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true });
      await pause();
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

async function reencode(bytes: Uint8Array, label: string): Promise<Uint8Array> {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  const pause = pacer();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    pieces.push(encoder.encode(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true })));
    await pause();
  }
  pieces.push(encoder.encode(decoder.decode()));
  return join(pieces);
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Line ends of old Macintosh programs: a carriage return alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(lineFeed) || !bytes.includes(carriageReturn)) return bytes;
  return bytes.map((byte) => (byte === carriageReturn ? lineFeed : byte));
}

/**
 * A byte order mark has no meaning inside a text; files joined end to end have one there. The engine's driver drops it
 * from the start of a cell, so that what it gives back no longer equals what it holds.
 */
function withoutMarks(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] !== 0xbb || bytes[at + 2] !== 0xbf) continue;
    pieces.push(bytes.subarray(from, at));
    from = at + 3;
  }
  return from === 0 ? bytes : join([...pieces, bytes.subarray(from)]);
}

const tidied = (bytes: Uint8Array): Uint8Array => withLineFeeds(withoutMarks(bytes));

/** Finds out how a file's text is encoded and gives it back as UTF-8. Never fails: Windows-1252 can read anything. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  if (startsWith(bytes, [0xff, 0xfe])) {
    return { bytes: tidied(await reencode(bytes.subarray(2), 'utf-16le')), encoding: 'UTF-16LE' };
  }
  if (startsWith(bytes, [0xfe, 0xff])) {
    return { bytes: tidied(await reencode(bytes.subarray(2), 'utf-16be')), encoding: 'UTF-16BE' };
  }
  const utf16 = guessUtf16(bytes);
  if (utf16) return { bytes: tidied(await reencode(bytes, utf16.toLowerCase())), encoding: utf16 };
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  if (await isUtf8(body)) return { bytes: tidied(body), encoding: 'UTF-8' };
  return { bytes: tidied(await reencode(body, 'windows-1252')), encoding: 'Windows-1252' };
}
