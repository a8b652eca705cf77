import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSystem, buildWeightSet, type System } from '@zhibiao/core';
import { type DocumentBuilder, readDocument } from '@zhibiao/document';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';

const buildSystemOf: DocumentBuilder<System> = (data) => buildSystem(data);

/** Absolute path of a file of the package. */
export const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../${file}`, import.meta.url));

export const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');

/** What a YAML file of the package describes; any diagnostic at all is thrown. */
function clean<T>(file: string, build: DocumentBuilder<T>): T {
  const { value, diagnostics } = readDocument(textOf(file), build, { file });
  if (value === undefined || diagnostics.length > 0) {
    throw new Error(JSON.stringify(diagnostics, null, 2));
  }
  return value;
}

/** The document of a packaged system. */
export const systemOf = (file: string): IndicatorSystem => clean(file, buildSystemOf).document;

/** A packaged weight set. */
export const weightSetOf = (file: string): WeightSet => clean(file, buildWeightSet);
