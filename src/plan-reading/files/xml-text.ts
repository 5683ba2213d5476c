import { PlanFileRefused } from './plan-file-errors';

const labelOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/**
 * A part's XML as text. Definitions of entities are refused, wherever they stand: no office program writes them, and
 * they can make a small file endless.
 * @throws PlanFileRefused
 */
export function xmlText(bytes: Uint8Array): string {
  const text = new TextDecoder(labelOf(bytes)).decode(bytes);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) {
    throw new PlanFileRefused(
      'The file holds definitions (DOCTYPE or ENTITY) that no Excel or Word file has. It may have been made to do harm.',
      'Do not open it in other programs. Ask where it came from, or copy the plan into a new workbook and give that.',
    );
  }
  return text;
}
