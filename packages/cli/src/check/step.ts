import type { Section } from '@zhibiao/report';
import type { Language } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import type { FoundConfig } from '../read/config.ts';

/** What a check is of. */
export interface CheckSubject {
  readonly io: Io;
  readonly language: Language;
  readonly config: FoundConfig;
  readonly today: string | undefined;
  /** Every document below the paths that are checked. */
  readonly documents: readonly string[];
  /** The documents to look at closely: those that changed, or all if there is nothing to compare with. */
  readonly focus: readonly string[];
  /** What the documents are compared with; undefined if they are checked as they stand. */
  readonly since: Since | undefined;
}

/** The state that a check compares with. */
export interface Since {
  /** As it was named. */
  readonly name: string;
  /** The commit that it stands for. */
  readonly commit: string;
  /** Every file that differs, removed ones among them. */
  readonly changed: readonly string[];
  /** The documents among them that are gone. */
  readonly removed: readonly string[];
}

/** What a step found. */
export interface StepOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly sections: readonly Section[];
  /** The diagnostics that a section shows. */
  readonly shown?: readonly Diagnostic[];
}

/** One thing that a check does. One file each. */
export type CheckStep = (subject: CheckSubject) => Promise<StepOutcome>;
