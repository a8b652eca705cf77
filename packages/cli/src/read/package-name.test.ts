import { expect, it } from 'vitest';
import { fakeIo } from '../testing/run.ts';
import { packageNameOf } from './package-name.ts';

it('the nearest package.json that has a name', () => {
  const { io } = fakeIo({
    'package.json': '{ "name": "root" }',
    'indicators/package.json': '{ "name": "@city/indicators" }',
    'indicators/2019/package.json': '{ "type": "module" }',
    'broken/package.json': '{',
  });
  expect(packageNameOf(io, 'indicators/2019/system.yaml')).toBe('@city/indicators');
  expect(packageNameOf(io, 'broken/system.yaml')).toBe('root');
  expect(packageNameOf(io, 'system.yaml')).toBe('root');
});

it('is undefined if no folder above has a manifest', () => {
  expect(packageNameOf(fakeIo({}).io, 'a/b/system.yaml')).toBeUndefined();
});
