/** What a plan may be at most. No plan that a council wrote comes near; a file made to do harm goes beyond. */
export const limits = {
  fileBytes: 20_000_000,
  archiveEntries: 2_000,
  inflatedBytes: 100_000_000,
  /** In all sheets and tables together. */
  rows: 20_000,
  columns: 500,
  cells: 500_000,
  /** Excel's own limit for a cell. */
  cellCharacters: 32_767,
  /** One long text may stand in a workbook once and be shown in every cell. */
  characters: 10_000_000,
  /** A longer sentence describes something; no figure is looked for in it. */
  measureCharacters: 1_000,
} as const;
