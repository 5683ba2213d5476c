import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Problem } from '../../../domain/problem';
import { countOf } from '../../../domain/words/number-words';
import type { SourceSheet } from '../../draft';
import type { Archive } from '../archive/zip-guard';
import { fileNote } from '../file-note';
import { passedOver } from '../passed-over';
import { PlanFileRefused } from '../plan-file-errors';
import type { RawFile } from '../raw-file';
import { xmlText } from '../xml-text';
import { correctDocument } from './correct-document';
import { cellOf, tableRows } from './word-table';
import { childrenOf, countNodes, textOfNode, type WordNode } from './word-tree';

const isNeeded = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/.test(name);

const isBody = (name: string): boolean => /^word\/document\d*\.xml$/.test(name);

/** A document of the parts that hold words, checked and stored. Pictures and embedded files stay behind. */
function zipCleanDocument(archive: Archive): ArrayBuffer {
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names.filter(isNeeded)) {
    const xml = xmlText(archive.read(name));
    parts[name] = strToU8(isBody(name) ? correctDocument(xml) : xml);
  }
  const zipped = zipSync(parts, { level: 0 });
  return zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.byteLength) as ArrayBuffer;
}

/** Mammoth's document tree. Its HTML is made from an empty document and thrown away. */
async function readTree(file: ArrayBuffer): Promise<WordNode> {
  const caught: WordNode[] = [];
  const transformDocument = (document: WordNode): WordNode => {
    caught.push(document);
    return { ...document, children: [] } as WordNode;
  };
  // In a browser mammoth takes `arrayBuffer`, in Node `buffer`, and each passes over the other.
  const input = { arrayBuffer: file, buffer: file };
  try {
    await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, { transformDocument });
  } catch (cause) {
    throw new PlanFileRefused(
      'The document could not be read: something in it is damaged, or not as Word writes it.',
      'Open it in Word, save it anew as .docx and give the new file. Copying the table into a workbook works too.',
      undefined,
      cause,
    );
  }
  const [document] = caught;
  if (!document) throw new PlanFileRefused('The document holds nothing that can be read.', 'Save it anew.');
  return document;
}

const isListed = (node: WordNode | undefined): boolean =>
  node?.type === 'paragraph' && node.numbering !== null && !/heading|title/i.test(node.styleName ?? '');

/** A point of a list between tables: bulleted, or one of several that are counted. Word draws their marks and does not write them. */
function isPoint(nodes: readonly WordNode[], index: number): boolean {
  const node = nodes[index];
  if (!isListed(node) || node?.type !== 'paragraph') return false;
  return node.numbering?.isOrdered === false || isListed(nodes[index - 1]) || isListed(nodes[index + 1]);
}

/** Tables one by one and the lines between them, in the order of the document. */
function sheetsOf(document: WordNode): readonly SourceSheet[] {
  const sheets: SourceSheet[] = [];
  let lines: string[] = [];
  let tables = 0;
  const closeText = (name: string) => {
    const isWritten = lines.some((line) => line.trim() !== '');
    if (isWritten) {
      sheets.push({ name, rows: lines.map((line, index) => ({ row: index + 1, cells: [cellOf(line)] })) });
    }
    lines = [];
  };
  const nodes = childrenOf(document);
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'table') {
      tables += 1;
      closeText(`Text before table ${tables}`);
      sheets.push({ name: `Table ${tables}`, rows: tableRows(node) });
    } else {
      const words = textOfNode(node);
      if (words.trim() === '') continue;
      for (const line of `${isPoint(nodes, index) ? '• ' : ''}${words}`.split('\n')) lines.push(line);
    }
  }
  closeText(tables === 0 ? 'Text' : `Text after table ${tables}`);
  return sheets;
}

const isAutoNumber = (node: WordNode): boolean =>
  node.type === 'paragraph' && node.numbering?.isOrdered === true && textOfNode(node).trim() === '';

function notesOf(file: string, document: WordNode): readonly Problem[] {
  const numbers = countNodes(document, isAutoNumber);
  const footnotes = countNodes(document, ({ type }) => type === 'noteReference');
  const notes: Problem[] = [];
  if (numbers > 0) {
    const found = `${countOf(numbers, 'place')} where Word counts by itself: the number is shown on the page and is not in the file.`;
    const advice =
      'If they are action numbers, select the table in Word, turn its list numbers into text, and save.';
    notes.push(fileNote(file, 'warning', { found, done: 'They are read as empty.', advice }));
  }
  if (footnotes > 0) {
    notes.push(
      fileNote(file, 'note', {
        found: `${countOf(footnotes, 'footnote')}.`,
        done: 'What footnotes say is not read.',
      }),
    );
  }
  return notes;
}

/**
 * A document's tables, each as a sheet, and the text between them. What was deleted in tracked changes does not appear.
 * @throws PlanFileRefused
 */
export async function readDocument(file: string, archive: Archive): Promise<RawFile> {
  const document = await readTree(zipCleanDocument(archive));
  return {
    kind: 'document',
    sheets: sheetsOf(document),
    problems: [...passedOver(file, archive.names), ...notesOf(file, document)],
  };
}
