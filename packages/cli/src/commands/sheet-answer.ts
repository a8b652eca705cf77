import type { Diagnostic } from '@zhibiao/core';
import { caveats, type Result } from '@zhibiao/core';
import type { ChartFrame } from '@zhibiao/report';
import { sheetFormats } from '../format/sheet/index.ts';
import type { Sheet } from '../format/sheet/sheet.ts';
import { writeFile } from '../read/file.ts';
import { type CommandResult, choose, type Request, textOption } from './command.ts';

/** What a command answers that has a sheet, in the format that was asked for, and drawn where that was. */
export function sheetAnswer(
  request: Request,
  sheet: Sheet,
  result: Result,
  diagnostics: readonly Diagnostic[],
  draw?: (frame: ChartFrame) => string,
): CommandResult {
  const format = choose(sheetFormats, request);
  if (format === undefined) return { diagnostics };
  const file = textOption(request, 'svg');
  const frame = { title: sheet.title, lines: [...sheet.lines, ...sheet.remarks] };
  const faults =
    file === undefined || draw === undefined ? [] : writeFile(request.io, file, draw(frame));
  return {
    text: format.print(sheet, request.paint),
    diagnostics: [...diagnostics, ...faults],
    ...(format.isForPeople ? {} : { remarks: caveats(result) }),
    isForSpreadsheets: format.isForSpreadsheets === true,
  };
}
