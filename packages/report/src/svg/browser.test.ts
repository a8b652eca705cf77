import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { comparisonReport } from '../build/comparison.ts';
import { rankingReport } from '../build/ranking.ts';
import { after, before } from '../testing/results.ts';
import { renderSvg as renderOnPage } from './browser.ts';
import { renderSvg } from './index.ts';

const report = comparisonReport(before, [{ name: '公开优先', result: after }]);

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("on a page the page's own document draws the same picture, and nothing is left on the page", () => {
  expect(renderOnPage(report)).toBe(renderSvg(report));
  expect(Reflect.get(globalThis, 'document').body.childNodes.length).toBe(0);
});

it('a report without charts has no picture', () => {
  expect(renderOnPage(rankingReport(before))).toBeUndefined();
});
