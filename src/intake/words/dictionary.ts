/** What a word of an observation file is for, and so how it is read. */
export type WordRole = 'indicator' | 'locality' | 'period' | 'people' | 'figures' | 'remarks';

/** Distinct cells, or cells that are read together, of observation files. */
export interface Word {
  readonly role: WordRole;
  /** As written; '' for an empty cell and for one that the file has no column for. */
  readonly cells: readonly string[];
}

/** Where the cells of a record are: how many there are, then the start and the end of each. */
export type Cuts = Int32Array;

const startOf = (cuts: Cuts, cell: number): number => cuts[1 + cell * 2] as number;
const endOf = (cuts: Cuts, cell: number): number => cuts[2 + cell * 2] as number;

/** The distinct words of many files, numbered from 0. */
export interface Dictionary {
  /**
   * The number of the word that stands in the record's cells at `positions` (-1: no such cell). `prefix` is put before the
   * first cell, unless that is empty.
   */
  readonly numberOf: (
    role: WordRole,
    prefix: Uint8Array,
    bytes: Uint8Array,
    cuts: Cuts,
    positions: readonly number[],
  ) => number;
  readonly word: (no: number) => Word | undefined;
}

const roleCodes: Readonly<Record<WordRole, number>> = {
  indicator: 1,
  locality: 2,
  period: 3,
  people: 4,
  figures: 5,
  remarks: 6,
};
const firstSlots = 4096;
const firstPool = 65_536;

/** An open-addressing hash table over bytes (FNV-1a): a text is made of a word once, not once a row. */
export function createDictionary(): Dictionary {
  const words: Word[] = [];
  const hashes: number[] = [];
  /** Where each word's key begins in the pool; the last entry is where the next one will. */
  const begins: number[] = [0];
  let pool = new Uint8Array(firstPool);
  let slots = new Int32Array(firstSlots);
  /** The word that was met last, by the code of its role. */
  const last = new Int32Array(7).fill(-1);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** Writes a key behind the last word. Whole records hold no NUL, so that it can part the cells. */
  function writeKey(
    code: number,
    prefix: Uint8Array,
    bytes: Uint8Array,
    cuts: Cuts,
    positions: readonly number[],
  ): number {
    const fields = cuts[0] as number;
    const record = endOf(cuts, fields - 1) - startOf(cuts, 0);
    const most = 1 + prefix.length + positions.length + record;
    let at = begins[words.length] as number;
    if (at + most > pool.length) {
      const larger = new Uint8Array(Math.max(pool.length * 2, at + most));
      larger.set(pool);
      pool = larger;
    }
    pool[at++] = code;
    for (let index = 0; index < positions.length; index += 1) {
      const cell = positions[index] as number;
      if (cell >= 0 && cell < fields) {
        const end = endOf(cuts, cell);
        let from = startOf(cuts, cell);
        if (index === 0 && end > from) {
          for (let letter = 0; letter < prefix.length; letter += 1) pool[at++] = prefix[letter] as number;
        }
        while (from < end) pool[at++] = bytes[from++] as number;
      }
      pool[at++] = 0;
    }
    return at;
  }

  function isSame(word: number, from: number, to: number): boolean {
    let other = begins[word] as number;
    if ((begins[word + 1] as number) - other !== to - from) return false;
    for (let at = from; at < to; at += 1) if (pool[at] !== pool[other++]) return false;
    return true;
  }

  /** Whether the cells are those of a known word: they mostly are those of the row above. */
  function isAgain(
    word: number,
    prefix: Uint8Array,
    bytes: Uint8Array,
    cuts: Cuts,
    positions: readonly number[],
  ): boolean {
    const fields = cuts[0] as number;
    const end = begins[word + 1] as number;
    let at = (begins[word] as number) + 1;
    for (let index = 0; index < positions.length; index += 1) {
      const cell = positions[index] as number;
      if (cell >= 0 && cell < fields) {
        const to = endOf(cuts, cell);
        let from = startOf(cuts, cell);
        if (index === 0 && to > from) {
          for (let letter = 0; letter < prefix.length; letter += 1) {
            if (pool[at++] !== prefix[letter]) return false;
          }
        }
        while (from < to) if (pool[at++] !== bytes[from++]) return false;
      }
      if (pool[at++] !== 0) return false;
    }
    return at === end;
  }

  function put(slot: number, no: number): void {
    const mask = slots.length - 1;
    let at = slot & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = no + 1;
  }

  function learn(role: WordRole, hash: number, to: number): number {
    const no = words.length;
    const key = pool.subarray((begins[no] as number) + 1, to);
    const cells: string[] = [];
    for (let from = 0; from < key.length; ) {
      const end = key.indexOf(0, from);
      cells.push(decoder.decode(key.subarray(from, end)));
      from = end + 1;
    }
    words.push({ role, cells });
    hashes.push(hash);
    begins.push(to);
    if (words.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      hashes.forEach(put);
    } else {
      put(hash, no);
    }
    return no;
  }

  return {
    numberOf(role, prefix, bytes, cuts, positions) {
      const code = roleCodes[role];
      const above = last[code] as number;
      if (above >= 0 && isAgain(above, prefix, bytes, cuts, positions)) return above;
      const from = begins[words.length] as number;
      const to = writeKey(code, prefix, bytes, cuts, positions);
      let hash = 0x811c9dc5;
      for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (pool[at] as number), 0x01000193);
      hash ^= hash >>> 15;
      const mask = slots.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const found = (slots[slot] as number) - 1;
        if (found >= 0 && (hashes[found] !== hash || !isSame(found, from, to))) continue;
        const no = found < 0 ? learn(role, hash, to) : found;
        last[code] = no;
        return no;
      }
    },
    word: (no) => words[no],
  };
}
