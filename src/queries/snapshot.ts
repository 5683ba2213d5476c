import { fetchBytes, type Patience } from '../database/fetch-bytes';
import type { KnownAnswer } from './answers';

/** Answers warmed while the site was built: the first pages are painted from them, before the engine is even fetched. */
export interface Snapshot {
  /** Of the data folder that they were asked of; answers to another folder's queries are worth nothing. */
  readonly fingerprint: string;
  readonly answers: readonly KnownAnswer[];
}

/** Without it the page waits for the engine, so it is not worth waiting for long. */
const ordinaryPatience: Patience = { silence: 5_000, again: null };

/** The snapshot's answers; none when there is no snapshot, when it does not come, or when it belongs to other data. */
export async function fetchSnapshot(
  folder: string,
  listed: Promise<{ readonly fingerprint: string }>,
  patience = ordinaryPatience,
): Promise<readonly KnownAnswer[]> {
  const reply = await fetchBytes(new URL('answers.json', folder).href, patience);
  if (reply.kind !== 'whole') return [];
  try {
    const snapshot = JSON.parse(await new Blob([...reply.pieces]).text()) as Snapshot;
    const { fingerprint } = await listed;
    return fingerprint !== '' && snapshot.fingerprint === fingerprint ? snapshot.answers : [];
  } catch {
    return [];
  }
}
