import { dirname, join, relative } from 'node:path';
import type { Outcome } from '@zhibiao/core';
import { readConfig as readConfigDocument, settingsFor } from '@zhibiao/document';
import type { Config, RuleOptions } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { readSourced } from './document.ts';

/** The name of a configuration where none is named. */
export const configName = 'zhibiao.config.yaml';

/** A configuration with where it stands, from which its paths are read. */
export interface FoundConfig {
  readonly document: Config | undefined;
  readonly folder: string;
}

/** The configuration that was named, else that of the working directory, else none. */
export function readConfig(io: Io, named: string | undefined): Outcome<FoundConfig> {
  const file = named ?? configName;
  const read = readSourced(io, file, readConfigDocument);
  const isAbsent = read.diagnostics.some(({ code }) => code === 'file-not-found');
  if (named === undefined && isAbsent) {
    return { value: { document: undefined, folder: '.' }, diagnostics: [] };
  }
  if (read.value === undefined) return read;
  const { document } = read.value;
  return { value: { document, folder: dirname(file) }, diagnostics: read.diagnostics };
}

/** A path from the folder of the configuration, with forward slashes. */
export const fromConfig = ({ folder }: FoundConfig, file: string): string =>
  relative(folder, file).replaceAll('\\', '/');

/** A path that the configuration names, from the working directory. */
export const ofConfig = ({ folder }: FoundConfig, path: string): string => join(folder, path);

/** What the configuration says of the rules for a file. */
export const rulesFor = (
  config: FoundConfig,
  file: string,
): Readonly<Record<string, RuleOptions>> => settingsFor(config.document, fromConfig(config, file));
