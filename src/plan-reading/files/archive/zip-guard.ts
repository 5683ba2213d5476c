import { Inflate } from 'fflate';
import { limits } from '../limits';
import { PlanFileRefused } from '../plan-file-errors';
import { type ArchiveEntry, brokenArchive, listEntries } from './zip-directory';

/** The parts of a workbook or document: unpacked one by one, when asked for, and counted. */
export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** @throws PlanFileRefused when the part is broken, or when all parts so far are too large */
  readonly read: (name: string) => Uint8Array;
}

/** Deflate makes at most 1,032 bytes of one, so that a piece can become 16 MB before it is counted. */
const pieceBytes = 16_384;

const tooLarge = () =>
  new PlanFileRefused(
    `The file unpacks to more than ${limits.inflatedBytes / 1_000_000} MB. A plan is far smaller: this is either no plan or a file made to do harm.`,
    'Copy the plan into a new workbook and give that.',
  );

const locked = () =>
  new PlanFileRefused(
    'The file is protected by a password.',
    'Open it with its password, save it without one and give that file.',
  );

function inflate({ compressed }: ArchiveEntry, count: (bytes: number) => void): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    count(piece.length);
    length += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < compressed.length; at += pieceBytes) {
    stream.push(compressed.subarray(at, at + pieceBytes), at + pieceBytes >= compressed.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Opens a zip archive without trusting it: bytes are counted as they unpack, whatever size the archive states.
 * @throws PlanFileRefused when the archive is broken or has too many parts
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = listEntries(bytes, limits.archiveEntries);
  let unpacked = 0;
  const count = (more: number) => {
    unpacked += more;
    if (unpacked > limits.inflatedBytes) throw tooLarge();
  };
  const read = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw brokenArchive();
    if (entry.isLocked) throw locked();
    if (entry.method === 0) {
      count(entry.compressed.length);
      return entry.compressed;
    }
    if (entry.method !== 8) throw brokenArchive();
    try {
      return inflate(entry, count);
    } catch (cause) {
      if (cause instanceof PlanFileRefused) throw cause;
      throw brokenArchive();
    }
  };
  return { names: [...entries.keys()], has: (name) => entries.has(name), read };
}
