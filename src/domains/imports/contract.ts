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

/** So many faults and warnings are told on a page. */
export const mostListed = 1000;

/** Unlikely, not wrong: nothing is imported until somebody confirms it by its id. */
export const importQuestion = cellFault.extend({ id: z.string() });

/** A fault of the cell, a question about it, or a warning. */
export const tones = ['fault', 'question', 'warning'] as const;

/** The first rows and the first faulty ones, as they stand in the file. */
export const sheetPreview = z.object({
  sheet: z.string(),
  /** By Excel's letter. */
  columns: z.array(z.object({ letter: z.string(), header: z.string() })),
  rows: z.array(z.object({ row: z.number(), cells: z.array(z.object({ text: z.string(), tone: z.enum(tones).nullable() })) })),
});

/** Of POST /api/imports/:workbook and /api/imports/uploads/:upload/import; with `dryRun` nothing is written. */
export const importOutcome = z.object({
  workbook: z.enum(workbookNames),
  fileName: z.string(),
  /** Under this the file is kept for some days, for who sent it; null: it is not kept. */
  upload: z.string().nullable(),
  /** Were the rows written? */
  done: z.boolean(),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      rows: z.number(),
      added: z.number(),
      changed: z.number(),
      unchanged: z.number(),
      /** Faulty rows, and rows that depend on them, when only good rows are wanted. */
      leftOut: z.number(),
    }),
  ),
  /** The first thousand; the marked workbook has all. */
  faults: z.array(cellFault),
  faultCount: z.number(),
  warnings: z.array(cellFault),
  questions: z.array(importQuestion),
  preview: z.array(sheetPreview),
});

/** Body of POST /api/imports/uploads/:upload/import */
export const importWish = z.strictObject({
  dryRun: z.boolean().default(false),
  /** Faulty rows, and those that depend on them, stay behind. */
  goodRowsOnly: z.boolean().default(false),
  /** Questions that are confirmed, by id. */
  confirmed: z.array(z.string().max(500)).max(2000).default([]),
});

/** GET /api/imports/uploads: what who asks has sent in the last days, the newest first. */
export const uploadList = z.object({
  uploads: z.array(
    z.object({ id: z.string(), workbook: z.enum(workbookNames), fileName: z.string(), bytes: z.number(), uploadedAt: z.string() }),
  ),
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
      /** Made for this county by its clerk; null: by the housing bureau. */
      area: z.string().nullable(),
      rows: z.number(),
      /** Rows that stayed behind. */
      leftOut: z.number(),
      /** Under this who sent the file still finds it; null: it is not kept, or was sent by somebody else. */
      upload: z.string().nullable(),
      /** Who took it back, and when; null: it stands. */
      undone: z.object({ by: z.string(), at: z.string() }).nullable(),
    }),
  ),
});

/** POST /api/imports/:id/undo */
export const undoOutcome = z.object({ undone: z.string() });

export type ImportQuestion = z.infer<typeof importQuestion>;
export type SheetPreview = z.infer<typeof sheetPreview>;
export type CellFault = z.infer<typeof cellFault>;
export type ImportOutcome = z.infer<typeof importOutcome>;
export type UploadList = z.infer<typeof uploadList>;
export type ImportList = z.infer<typeof importList>;
