import { exactText } from '../numeric/decimal.ts';
import type { CompiledGroup, CompiledSystem } from './compiled.ts';
import type { Group, System } from './system.ts';

const plainGroup = ({ method, reflect: _, minCoverage, ...rest }: CompiledGroup): Group =>
  Object.freeze({
    ...rest,
    method: method.method,
    minCoverage: minCoverage && exactText(minCoverage),
  });

/** The system that programs hold: exact numbers as strings, methods by their names. */
export const plainSystem = ({ nodes, ...rest }: CompiledSystem): System =>
  Object.freeze({
    ...rest,
    nodes: Object.freeze(
      nodes.map(({ weight, share, effectiveWeight, fullMark, group, ...node }) =>
        Object.freeze({
          ...node,
          weight: exactText(weight),
          share: exactText(share),
          effectiveWeight: exactText(effectiveWeight),
          fullMark: exactText(fullMark),
          group: group && plainGroup(group),
        }),
      ),
    ),
  });
