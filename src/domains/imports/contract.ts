// 导入: what crosses the wire about workbooks.

import { z } from 'zod';

export const workbookNames = ['firms', 'tenders'] as const;
export type WorkbookName = (typeof workbookNames)[number];

/** Where in the workbook, what was found, what was expected, what to do. */
export const cellFault = z.object({
  sheet: z.string(),
  /** 1-based row of the workbook; null when the whole sheet is meant. */
  row: z.number().nullable(),
  column: z.string().nullable(),
  found: z.string(),
  expected: z.string(),
  remedy: z.string(),
});

/** POST /api/imports/:workbook, with `dryRun=true` nothing is written. All rows or none. */
export const importOutcome = z.object({
  workbook: z.enum(workbookNames),
  fileName: z.string(),
  /** Were the rows written? */
  done: z.boolean(),
  sheets: z.array(z.object({ sheet: z.string(), rows: z.number(), added: z.number(), changed: z.number(), unchanged: z.number() })),
  faults: z.array(cellFault),
  warnings: z.array(cellFault),
});

/** GET /api/imports */
export const importList = z.object({
  imports: z.array(
    z.object({
      id: z.string(),
      workbook: z.enum(workbookNames),
      fileName: z.string(),
      importedBy: z.string(),
      importedAt: z.string(),
      rows: z.number(),
      /** Who took it back, and when; null: it stands. */
      undone: z.object({ by: z.string(), at: z.string() }).nullable(),
    }),
  ),
});

/** POST /api/imports/:id/undo */
export const undoOutcome = z.object({ undone: z.string() });

export type CellFault = z.infer<typeof cellFault>;
export type ImportOutcome = z.infer<typeof importOutcome>;
export type ImportList = z.infer<typeof importList>;
