import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { diffCommand } from './diff/diff.ts';
import { explainCommand } from './explain.ts';
import { influenceCommand } from './influence.ts';
import { lintCommand } from './lint.ts';
import { listCommand } from './list.ts';
import { renderCommand } from './render.ts';
import { robustnessCommand } from './robustness/robustness.ts';
import { scoreCommand } from './score.ts';
import { sweepCommand } from './sweep.ts';
import { templateCommand } from './template.ts';
import { testCommand } from './test.ts';
import { validateCommand } from './validate.ts';
import { weightsCommand } from './weights/weights.ts';
import { whatifCommand } from './whatif/whatif.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  validateCommand,
  lintCommand,
  testCommand,
  checkCommand,
  scoreCommand,
  explainCommand,
  whatifCommand,
  sweepCommand,
  influenceCommand,
  robustnessCommand,
  weightsCommand,
  renderCommand,
  templateCommand,
  diffCommand,
  listCommand,
];
