import type { Component, Decomposition } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { orderComponents } from './orderComponents.ts';

const part = (code: string, value: number): Component => ({
  code,
  label: { nb: code, nn: code, en: code },
  value,
  before: 0,
  after: value,
});
const codes = (kind: Decomposition['kind'], change: number, components: Component[]) =>
  orderComponents({ kind, change, components } as Decomposition).map(({ code }) => code);

describe('the order of the parts', () => {
  it('begins with those that made most of the change, also when it is a fall', () => {
    expect(codes('contribution', -8, [part('a', 2), part('b', -9), part('c', -1)])).toEqual(['b', 'c', 'a']);
    expect(codes('contribution', 8, [part('a', 2), part('b', -1), part('c', 7)])).toEqual(['c', 'a', 'b']);
  });

  it('ends with what could not be placed, however large', () => {
    expect(codes('contribution', 8, [part('rest', 20), part('a', -12)])).toEqual(['a', 'rest']);
  });

  it('is as it came for parts that are not alike', () => {
    expect(codes('shift-share', -8, [part('national', 2), part('mix', -9)])).toEqual(['national', 'mix']);
  });
});
