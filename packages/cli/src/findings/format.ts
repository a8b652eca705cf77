import type { DiagnosticsOptions, Findings } from '@zhibiao/report';

/** A way to print findings. One file each. */
export type FindingsFormat = (
  findings: Findings,
  options: Omit<DiagnosticsOptions, 'language'>,
) => string;
