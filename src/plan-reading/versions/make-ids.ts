import { type ActionId, type PartnershipId, parseActionId } from '../../domain/ids';
import type { IdentifiedAction, NumberedAction } from '../rows/action-stages';

const smallWords = new Set(
  'a an and are as at be by for from in into is it its of on or our that the their to we will with'.split(
    ' ',
  ),
);
const mostWords = 5;

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const wordSlug = (text: string): string =>
  slugOf(text)
    .split('-')
    .filter((word) => word.length > 1 && !smallWords.has(word))
    .slice(0, mostWords)
    .join('-');

/** Ids in whole words: from the plan's own number, else from the first words of the action; each is one of its kind. */
export function giveIds(
  actions: readonly NumberedAction[],
  partnership: PartnershipId,
): readonly IdentifiedAction[] {
  const taken = new Set<string>();
  /** The last number that was tried for each id: the next one of its kind goes on from there. */
  const tried = new Map<string, number>();
  return actions.map((action) => {
    const own = slugOf(action.reference) || wordSlug(action.action) || 'action';
    let id = `${partnership}-${own}`;
    let number = tried.get(own) ?? 1;
    while (taken.has(id)) {
      number += 1;
      id = `${partnership}-${own}-${number}`;
    }
    tried.set(own, number);
    taken.add(id);
    return { ...action, id: parseActionId(id) ?? (id as ActionId) };
  });
}
