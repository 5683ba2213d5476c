/** What a plan may be at most. No plan that a council wrote comes near; a file made to do harm goes beyond. */
export const limits = {
  fileBytes: 20_000_000,
  archiveEntries: 2_000,
  inflatedBytes: 100_000_000,
  rows: 50_000,
  columns: 500,
  cells: 2_000_000,
  /** Excel's own limit for a cell. */
  cellCharacters: 32_767,
  /** One long text may stand in a workbook once and be shown in every cell. */
  characters: 50_000_000,
} as const;
