import type { IndicatorSystem, ResultDocument } from '@zhibiao/schemas';
import type { Table } from './tables.mjs';

export function documentOf(folder: string): IndicatorSystem;

export function scoreTable(
  table: Pick<Table, 'system' | 'weights' | 'unit' | 'missing'>,
  rows: readonly Readonly<Record<string, string>>[],
  document?: IndicatorSystem,
): ResultDocument;
