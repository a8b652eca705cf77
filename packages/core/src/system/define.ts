import type { IndicatorSystem } from '@zhibiao/schemas';

/**
 * A document written in code, so that an editor completes its keys and the compiler finds slips. It is
 * answered as it is; `buildSystem` finds what types cannot say.
 *
 * @example
 * const openness = defineSystem({
 *   schema: 'zhibiao/indicator-system/1',
 *   id: 'example/openness',
 *   edition: '2024',
 *   version: '1.0.0',
 *   language: 'zh',
 *   title: '公开度',
 *   levels: ['一级指标'],
 *   sources: { own: { title: '示例' } },
 *   source: 'own',
 *   weighting: { basis: 'equal', status: 'assumed' },
 *   method: {
 *     scale: 100,
 *     rounding: { digits: 2, mode: 'half-up' },
 *     ranking: { on: 'rounded', ties: 'dense' },
 *   },
 *   indicators: ['timely', 'complete'].map((id) => ({
 *     id,
 *     name: id,
 *     criteria: '评估公开的程度。',
 *     measure: { type: 'ratio' },
 *   })),
 * })
 * buildSystem(openness).value?.nodes.length // 3
 */
export const defineSystem = <const D extends IndicatorSystem>(document: D): D => document;
