import type { Titled } from './titled';

/** What a line of a file without a table is to the action that it is of, which its `lead` opens. */
export type OfferedPart =
  | { readonly kind: 'lead' }
  | { readonly kind: 'title' | 'number' | 'under'; readonly lead: string }
  | { readonly kind: 'heading'; readonly text: string };

/** By the id of the line. */
export type OfferedParts = ReadonlyMap<string, OfferedPart>;

export const nothingOffered: OfferedParts = new Map();

/** The lines of the found actions and of the headings over them. Lines of no action have no part. */
export function partsOf(found: readonly Titled[]): Map<string, OfferedPart> {
  const parts = new Map<string, OfferedPart>();
  for (const { heading } of found) {
    for (const { id } of heading?.lines ?? []) parts.set(id, { kind: 'heading', text: heading?.text ?? '' });
  }
  for (const { title, body } of found) {
    const [lead, ...pieces] = title;
    if (!lead) continue;
    parts.set(lead.id, { kind: 'lead' });
    for (const { id } of pieces) parts.set(id, { kind: 'title', lead: lead.id });
    for (const { id } of body.flatMap(({ lines }) => lines)) parts.set(id, { kind: 'under', lead: lead.id });
  }
  return parts;
}
