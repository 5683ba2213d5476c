/** A short name for each place of a map, no two alike, of at most four letters and of at most three. */
export interface Letters {
  readonly four: ReadonlyMap<string, string>;
  readonly three: ReadonlyMap<string, string>;
}

export const lettersFor = (names: readonly string[]): Letters => ({
  four: distinctLetters(names, 4),
  three: distinctLetters(names, 3),
});

const passedOver = /^(and|of|upon|the|on|in|with|city|royal)$/i;

function wordsOf(name: string): readonly string[] {
  const words = name
    .split(/[^\p{L}’']+/u)
    .filter((word) => !passedOver.test(word) && word !== '')
    .map((word) => word.replace(/['’]/g, ''));
  return words.length > 0 ? words : [...name].slice(0, 1);
}

/**
 * Short names for one place, the plainest first: the first letters of one word (`Camd`), the initials of several (`TH`);
 * then, for places that would be alike, with further letters of the words (`SoT`, `STy`).
 */
function* candidatesOf(name: string, most: number): Generator<string> {
  const words = wordsOf(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  if (words.length === 1) {
    const [word = ''] = words;
    yield word.slice(0, most);
    for (let from = most; from < word.length; from += 1) yield word.slice(0, most - 1) + word.charAt(from);
  } else {
    yield initials.slice(0, most);
    for (let extra = 2; extra <= most; extra += 1) {
      for (const [at] of words.entries()) {
        const parts = words.map((word, index) => (index === at ? word.slice(0, extra) : word.charAt(0)));
        if (parts.join('').length <= most) yield parts.join('');
      }
    }
  }
  // Any other letters behind the first: a name is never left without one while there is one.
  const letters = words.join('');
  for (let second = 1; second < letters.length; second += 1) {
    for (let third = second; third < letters.length; third += 1) {
      const tail = third === second ? '' : letters.charAt(third).toLowerCase();
      yield letters.charAt(0) + letters.charAt(second).toLowerCase() + tail;
    }
  }
}

/** Each round gives the names that are still alike their next candidate; one that was given keeps it. */
function distinctLetters(names: readonly string[], most: number): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  let waiting = [...new Set(names)].map((name) => ({ name, candidates: candidatesOf(name, most) }));
  while (waiting.length > 0) {
    const offered = waiting.flatMap((one) => {
      const next = one.candidates.next();
      return next.done ? [] : [{ ...one, letters: next.value }];
    });
    const isAlone = (letters: string) =>
      !/\p{Surrogate}/u.test(letters) &&
      !taken.has(letters) &&
      offered.filter((one) => one.letters === letters).length === 1;
    const settled = offered.filter(({ letters }) => isAlone(letters));
    for (const { letters } of offered) taken.add(letters);
    for (const { name, letters } of settled) given.set(name, letters);
    waiting = offered.filter(({ letters }) => !settled.some((one) => one.letters === letters));
  }
  return given;
}
