import type { DraftChoices, RowRole } from '../draft';
import type { RoledLine } from '../rows/assign-roles';
import { textOfLine } from '../rows/line';
import { readPlanHeading } from '../tables/plan-heading';
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

const readings: Readonly<Record<OfferedPart['kind'], { readonly role: RowRole; readonly why: string }>> = {
  lead: { role: 'action', why: 'taken as an action, as you answered' },
  title: { role: 'continues', why: 'a part of the same title' },
  number: { role: 'continues', why: 'the number of the title beside it' },
  under: { role: 'continues', why: 'it stands under the title' },
  heading: { role: 'heading', why: 'actions stand under it' },
};

/** The roles again, for the lines that were offered as actions and taken. What was set by hand stands. */
export function assignOffered(
  roled: readonly RoledLine[],
  parts: OfferedParts,
  { roles }: DraftChoices,
): readonly RoledLine[] {
  if (parts.size === 0) return roled;
  const isAction = (lead: string): boolean => (roles[lead] ?? 'action') === 'action';
  let heading: RoledLine['heading'] | null = null;
  return roled.map((one) => {
    const part = parts.get(one.line.id);
    const isLost = part && 'lead' in part && !isAction(part.lead);
    const isChosen = roles[one.line.id] !== undefined;
    const reading =
      part && !isChosen
        ? isLost
          ? { role: 'text' as const, why: 'its title is no action' }
          : readings[part.kind]
        : { role: one.role, why: one.why };
    if (reading.role === 'heading') {
      heading = readPlanHeading(part?.kind === 'heading' ? part.text : textOfLine(one.line));
    }
    return { ...one, ...reading, heading: heading ?? one.heading };
  });
}
