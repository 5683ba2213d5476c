import { PlanFileRefused } from './plan-file-errors';

const isJson = (text: string): boolean => {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const looksLikeMarkup = /^<(!doctype html|html|head|body|table|meta|style)[\s>]/i;

/** What stands after the comments at the beginning of a text. */
function afterComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/**
 * Refuses text that is not a plan in words: pages, markup and data of programs.
 * @throws PlanFileRefused
 */
export function refuseForeignText(text: string): void {
  const beginning = text.slice(0, 4_000);
  const isPage = looksLikeMarkup.test(afterComments(beginning.replace(/^\s*<\?xml[^>]*>/i, '')));
  if (isPage) {
    throw new PlanFileRefused(
      'This is a web page, even if its name ends in .xls or .doc. Some systems export such files.',
      'Open it in Excel or Word, choose Save As, pick .xlsx or .docx and give that file. Or copy the table and paste it here.',
    );
  }
  if (/^\s*<\?xml\b|^\s*<[\w:][^>]*xmlns/i.test(beginning)) {
    throw new PlanFileRefused(
      'This is XML: data of a program, or a workbook of Excel 2003.',
      'Open it in Excel, choose Save As, pick "Excel Workbook (.xlsx)" and give that file.',
    );
  }
  if (isJson(text)) {
    throw new PlanFileRefused(
      'This is JSON: data of a program.',
      'Ask for the plan as a workbook, a document or .csv, and give that.',
    );
  }
}

/** A text may have been damaged in a place or two. */
const fewZeros = 10;

/** Refuses what a program keeps for itself: no writing has this many zeros. */
export function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, 100_000);
  const zeros = sample.reduce((count, byte) => count + Number(byte === 0), 0);
  if (zeros > fewZeros && zeros > sample.length / 50) {
    throw new PlanFileRefused(
      'This is no text, workbook or document: it holds bytes that only a program can read.',
      'Give the plan as .xlsx, .docx, .csv or as text.',
    );
  }
}
