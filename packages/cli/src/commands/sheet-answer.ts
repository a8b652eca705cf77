import type { Diagnostic } from '@zhibiao/core';
import { type Result, remarks } from '@zhibiao/core';
import { sheetFormats } from '../format/sheet/index.ts';
import type { Sheet } from '../format/sheet/sheet.ts';
import { type Answer, choose, type Request } from './command.ts';

/** What a command answers that has a sheet, in the format that was asked for. */
export function sheetAnswer(
  request: Request,
  sheet: Sheet,
  result: Result,
  diagnostics: readonly Diagnostic[],
): Answer {
  const format = choose(sheetFormats, request);
  if (format === undefined) return { diagnostics };
  return {
    text: format.print(sheet, request.paint),
    diagnostics,
    ...(format.isForPeople ? {} : { remarks: remarks(result) }),
    isForSpreadsheets: format.isForSpreadsheets === true,
  };
}
