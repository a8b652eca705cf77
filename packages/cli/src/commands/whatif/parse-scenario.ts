import type { Outcome } from '@zhibiao/core';
import type { Scenario } from '@zhibiao/schemas';
import { listOf } from '../../text/list.ts';
import { ofPercent } from '../../text/of-percent.ts';
import { type Request, textOption } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';

/** The scenario that `--set`, `--lock` and `--drop` describe; undefined without any of them. */
export function parseScenario(request: Request): Outcome<Scenario | undefined> {
  const [set, lock, drop] = (['set', 'lock', 'drop'] as const).map((key) =>
    listOf(textOption(request, key)),
  );
  const pairs = (set ?? []).map((pair) => {
    const [id = '', weight = '', ...rest] = pair.split(/[=＝]/).map((part) => part.trim());
    return [id, ofPercent(weight), ...rest];
  });
  const wrong = pairs.find(
    ([id = '', weight = '', ...rest]) =>
      id === '' || rest.length > 0 || !/^(?:[×x*] ?)?\d+(?:\.\d+)?$|^\d+\/[1-9]\d*$/.test(weight),
  );
  if (wrong !== undefined) {
    const params = {
      option: '--set',
      found: wrong.join('='),
      expected: ['id=0.35', 'id=35%', 'id=×1.2'],
    };
    return { value: undefined, diagnostics: [diagnostic('invalid-option-value', params)] };
  }
  const twice = pairs.find(([id], i) => pairs.findIndex(([other]) => other === id) !== i);
  if (twice !== undefined) {
    const params = { option: '--set', found: `… ${twice.join('=')}`, expected: ['id=0.35'] };
    return { value: undefined, diagnostics: [diagnostic('invalid-option-value', params)] };
  }
  // What is locked alone changes nothing.
  if (pairs.length + (drop?.length ?? 0) === 0) {
    return { value: undefined, diagnostics: [] };
  }
  const name = [
    ...pairs.map(([id, weight]) => `${id} = ${weight}`),
    ...(drop ?? []).map((id) => `−${id}`),
  ].join(', ');
  return {
    value: {
      name,
      ...(pairs.length === 0
        ? {}
        : { weights: Object.fromEntries(pairs.map(([id = '', weight = '']) => [id, weight])) }),
      ...(lock?.[0] === undefined ? {} : { lock: [lock[0], ...lock.slice(1)] }),
      ...(drop?.[0] === undefined ? {} : { drop: [drop[0], ...drop.slice(1)] }),
    },
    diagnostics: [],
  };
}
