import type { RenderFormat } from './format.ts';
import { html } from './html.ts';
import { md } from './md.ts';

/** Every format of `zhibiao render`; the first is the default. */
export const renderFormats: Readonly<Record<string, RenderFormat>> = { md, html };
