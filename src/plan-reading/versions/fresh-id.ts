/** The id itself if nobody has it, otherwise with the first number that makes it one nobody has: `york-2-1-2`. */
export function freshId<Id extends string>(
  id: Id,
  isTaken: (id: string) => boolean,
  parse: (text: string) => Id | null,
): Id {
  for (let number = 2, candidate: Id = id; ; number += 1) {
    if (!isTaken(candidate)) return candidate;
    candidate = parse(`${id}-${number}`) ?? id;
  }
}
