import { textIn, textParts } from '../../diagnostic/text.ts';
import type { Rule } from './rule.ts';

/** What editors leave behind in a text. */
const leftovers =
  /建议改为|建议修改|(?<!等)待定|(?<!等)待补|(?<!等)待确认|此处有误|\?\?|？？|TODO|TBD|FIXME|XXX/g;

const texts = ['name', 'criteria'] as const;

/** Remarks of editors left in a text are marked, unless a note says that the source has them. */
export const caveats: Rule = {
  name: 'remarks',
  check: ({ document, nodes }, report) => {
    for (const { indicator, path } of nodes) {
      const notes = indicator.notes ?? [];
      for (const key of texts) {
        const text = indicator[key];
        for (const [below, words] of text === undefined ? [] : textParts(text)) {
          for (const quote of new Set(words.match(leftovers))) {
            if (notes.some((n) => n.on === key && n.quote.includes(quote))) continue;
            report('editors-remark', { quote }, `${path}/${key}${below}`);
          }
        }
      }
      for (const [i, { on, quote }] of notes.entries()) {
        const text = indicator[on];
        if (text === undefined || !textIn(text, document.language).includes(quote)) {
          report('note-misquotes', { quote, on }, `${path}/notes/${i}/quote`);
        }
      }
    }
  },
};
