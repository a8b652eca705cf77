import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '@zhibiao/document';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';

/** Absolute path of a file of the package. */
export const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../${file}`, import.meta.url));

export const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');

/** A packaged document, from its YAML; any diagnostic at all is thrown. */
export function documentOf(file: string): IndicatorSystem | WeightSet {
  const { value, diagnostics } = readDocument(textOf(file), { file });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  switch (value?.schema) {
    case 'zhibiao/indicator-system/1':
    case 'zhibiao/weight-set/1':
      return value;
    default:
      throw new Error(`${file} is neither a system nor a weight set`);
  }
}

export function systemOf(file: string): IndicatorSystem {
  const document = documentOf(file);
  if (document.schema !== 'zhibiao/indicator-system/1') throw new Error(`${file} is no system`);
  return document;
}

export function weightSetOf(file: string): WeightSet {
  const document = documentOf(file);
  if (document.schema !== 'zhibiao/weight-set/1') throw new Error(`${file} is no weight set`);
  return document;
}
