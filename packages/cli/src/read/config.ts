import { dirname, join, relative } from 'node:path';
import type { Outcome } from '@zhibiao/core';
import { settingsFor } from '@zhibiao/document';
import type { Config, RuleOptions } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { buildConfig } from './build-config.ts';
import { parseFile } from './document.ts';

/** Where a configuration is looked for that is not named. */
const usual = ['zhibiao.config.yaml', '.config/zhibiao.config.yaml'];

/** A configuration with the folder from which its paths are read: its own, or the one around `.config`. */
export interface FoundConfig {
  readonly document: Config | undefined;
  readonly folder: string;
}

/** The configuration that was named, else that of the working directory, else none. */
export function readConfig(io: Io, named: string | undefined): Outcome<FoundConfig> {
  for (const file of named === undefined ? usual : [named]) {
    const read = parseFile(io, file, buildConfig);
    const isAbsent = read.diagnostics.some(({ code }) => code === 'file-not-found');
    if (named === undefined && isAbsent) continue;
    if (read.value === undefined) return read;
    const folder = dirname(file).replace(/(^|[\\/])\.config$/, '') || '.';
    return { value: { document: read.value.document, folder }, diagnostics: read.diagnostics };
  }
  return { value: { document: undefined, folder: '.' }, diagnostics: [] };
}

/** A path from the folder of the configuration, with forward slashes. */
export const fromConfig = ({ folder }: FoundConfig, file: string): string =>
  relative(folder, file).replaceAll('\\', '/');

/** A path that the configuration names, from the working directory. */
export const ofConfig = ({ folder }: FoundConfig, path: string): string => join(folder, path);

/** A path from the working directory with forward slashes, as git names files. */
const fromHere = (path: string): string => relative('.', path).replaceAll('\\', '/') || '.';

/** The paths that were named, else those that the configuration names, else the working directory. */
export const pathsOf = (config: FoundConfig, named: readonly string[]): readonly string[] =>
  named.length > 0
    ? named.map(fromHere)
    : (config.document?.documents?.map((path) => ofConfig(config, path)) ?? ['.']);

/** What the configuration says of the rules for a file. */
export const rulesFor = (
  config: FoundConfig,
  file: string,
): Readonly<Record<string, RuleOptions>> => settingsFor(config.document, fromConfig(config, file));
