import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '@zhibiao/document';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';

/** Absolute path of a file of the package. */
export const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../${file}`, import.meta.url));

export const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');

const read = (file: string) => {
  const { value, diagnostics } = readDocument(textOf(file), { file });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
};

/** A packaged system, from its YAML; any diagnostic at all is thrown. */
export function systemOf(file: string): IndicatorSystem {
  const value = read(file);
  if (value?.schema !== 'zhibiao/indicator-system/1') throw new Error(`${file} is no system`);
  return value;
}

/** A packaged weight set, from its YAML; any diagnostic at all is thrown. */
export function weightSetOf(file: string): WeightSet {
  const value = read(file);
  if (value?.schema !== 'zhibiao/weight-set/1') throw new Error(`${file} is no weight set`);
  return value;
}
