import type { Diagnostic } from '@zhibiao/core';
import { type Chart, type Renderer, type Report, renderers } from '@zhibiao/report';
import { writeFile } from '../read/file.ts';
import { type CommandResult, choose, type Request, textOption } from './command.ts';

/** How a report is printed. */
interface ReportPrinting {
  /** Which of its charts is drawn; the first if left out. */
  readonly chart?: Chart['kind'];
  /** The formats that the command has, the default first; all if left out. */
  readonly formats?: Readonly<Record<string, Renderer>>;
}

/** The answer of a command that makes a report: in the format of `--format`, and drawn if `--svg` says so. */
export async function reportResult(
  request: Request,
  report: Report,
  diagnostics: readonly Diagnostic[],
  { chart, formats = renderers }: ReportPrinting = {},
): Promise<CommandResult> {
  const renderer = choose(formats, request);
  if (renderer === undefined) return { diagnostics };
  const file = textOption(request, 'svg');
  const faults = file === undefined ? [] : await draw(request, file, report, chart);
  return {
    text: renderer.render(report, request.paint),
    diagnostics: [...diagnostics, ...faults],
    ...(renderer.hasCaveats ? {} : { caveats: report.caveats }),
    isForSpreadsheets: renderer.isForSpreadsheets === true,
  };
}

/** Draws a report into a file. What draws is heavy, so it is loaded by who draws alone. */
async function draw(
  { io }: Request,
  file: string,
  report: Report,
  chart: Chart['kind'] | undefined,
): Promise<readonly Diagnostic[]> {
  const { renderSvg } = await import('@zhibiao/report/svg');
  const svg = renderSvg(report, chart === undefined ? {} : { chart });
  return svg === undefined ? [] : writeFile(io, file, svg);
}
