import type { Outcome } from '@zhibiao/core';
import { type DocumentKind, readDocument } from '@zhibiao/document';
import type { Io } from '../io.ts';
import type { Sourced } from './catalog.ts';
import { decodeText } from './encoding.ts';
import { readFile } from './file.ts';
