import type { ExamplesOf } from '../diagnostic/example.ts';
import { reading } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

/** The page's part about what programs pass. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '程序传入的行与选项', en: 'Rows and options that programs pass' },
  codes: {
    'input-shape': {
      about: {
        zh: '程序传入的不是由普通单元格组成的行，或某个选项的值类型不对。`params.where` 处应为 `params.expected`。',
        en: 'A program passed something other than rows of plain cells, or an option whose value is of another kind. `params.expected` says what belongs at `params.where`.',
      },
      run: () => reading([{ unit: '甲', users: { count: 3 } as never }]),
    },
    'no-such-option': {
      about: {
        zh: '程序传入了该函数没有的选项；`params.near` 列出可能想写的。',
        en: 'A program passed an option that the function does not have; `params.near` lists those that it may be a slip for.',
      },
      run: () => reading([{ unit: '甲', users: 3 }], { colums: {} } as never),
    },
  },
};
