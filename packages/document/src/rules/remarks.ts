import type { Rule } from './rule.ts';
import { inLanguage, variants } from './text.ts';

/** What editors leave behind in a text. */
const leftovers = /建议改为|建议修改|待定|待补|待确认|此处有误|\?\?|？？|TODO|TBD|FIXME|XXX/;

const texts = ['name', 'criteria'] as const;

/** Remarks of editors left in a text are marked, unless a note says that the source has them. */
export const remarks: Rule = {
  name: 'remarks',
  check: ({ system, indicators }, report) => {
    for (const { indicator, path } of indicators) {
      const notes = indicator.notes ?? [];
      for (const key of texts) {
        const text = indicator[key];
        for (const [below, words] of text === undefined ? [] : variants(text)) {
          const quote = leftovers.exec(words)?.[0];
          const isNoted = notes.some(
            (n) => n.on === key && quote !== undefined && n.quote.includes(quote),
          );
          if (quote !== undefined && !isNoted)
            report('editors-remark', { quote }, `${path}/${key}${below}`);
        }
      }
      for (const [i, { on, quote }] of notes.entries()) {
        const text = indicator[on];
        if (text === undefined || !inLanguage(text, system.language).includes(quote)) {
          report('note-misquotes', { quote, on }, `${path}/notes/${i}/quote`);
        }
      }
    }
  },
};
