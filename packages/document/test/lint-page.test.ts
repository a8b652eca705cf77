import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type LintRule, lintRules } from '../src/index.ts';

const file = new URL('../docs/lint.md', import.meta.url);

const section = (rule: LintRule): string => {
  const needs = {
    observed: '`--data`',
    today: '`--today`',
    lineage: 'a lineage beside the system',
  };
  const facts = [
    `**${rule.severity}**`,
    ...(rule.isFixable ? ['mended by `--fix`'] : []),
    ...(rule.needs === undefined ? [] : [`needs ${needs[rule.needs as keyof typeof needs]}`]),
    ...(rule.options === undefined
      ? []
      : [`options: ${rule.options.map((o) => `\`${o}\``).join(', ')}`]),
  ];
  const { rationale, example } = rule;
  return [
    `### \`${rule.name}\`\n`,
    `${facts.join('; ')}. ${rationale.en}\n`,
    `${rationale.zh}\n`,
    `\`\`\`diff\n- ${example.bad.trim()}\n+ ${example.good.trim()}\n\`\`\`\n`,
  ].join('\n');
};

it('the page holds every rule as the table has it; UPDATE=1 writes it anew', () => {
  const page = readFileSync(file, 'utf8');
  const mark = '## The rules\n\n';
  const head = page.slice(0, page.indexOf(mark) + mark.length);
  const whole = head + lintRules.map(section).join('\n');
  if (process.env.UPDATE !== undefined) writeFileSync(file, whole);
  expect(readFileSync(file, 'utf8')).toBe(whole);
});
