/** The document as mammoth reads it: only what is used here of each node. */
export type WordNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | WordParagraph
  | WordCell
  | WordBranch
  | { readonly type: 'tab' | 'break' | 'noteReference' | 'commentReference' | 'image' | 'bookmarkStart' };

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly children: readonly WordNode[];
  readonly numbering: { readonly isOrdered: boolean } | null;
  readonly styleName: string | null;
}

export interface WordCell {
  readonly type: 'tableCell';
  readonly children: readonly WordNode[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface WordBranch {
  readonly type: 'document' | 'table' | 'tableRow' | 'run' | 'hyperlink';
  readonly children: readonly WordNode[];
}

export const childrenOf = (node: WordNode): readonly WordNode[] => ('children' in node ? node.children : []);

/** Paragraphs, tables and what holds them stand on lines of their own. */
const isBlock = ({ type }: WordNode): boolean =>
  type === 'paragraph' || type === 'table' || type === 'tableRow' || type === 'document';

/** The words below a node and nothing else: no link's address, no picture, no note. */
export function textOfNode(node: WordNode): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'tab':
      return ' ';
    case 'break':
      return '\n';
    case 'checkbox':
      return node.checked ? '☒' : '☐';
    case 'tableRow':
      return node.children
        .map(textOfNode)
        .filter((words) => words.trim() !== '')
        .join(' ');
    default:
      return joinWords(childrenOf(node));
  }
}

function joinWords(nodes: readonly WordNode[]): string {
  let words = '';
  for (const node of nodes) {
    const more = textOfNode(node);
    if (!isBlock(node)) words += more;
    else if (more.trim() !== '') words += words === '' ? more : `\n${more}`;
  }
  return words;
}

/** How many nodes below this one are as asked. */
export function countNodes(node: WordNode, isWanted: (node: WordNode) => boolean): number {
  return childrenOf(node).reduce(
    (total, child) => total + countNodes(child, isWanted),
    Number(isWanted(node)),
  );
}
