/** @jest-environment node */
import { compile } from '../expressions';
import type { Json, JsonObject } from '../model';
import { findObjectMap, isObjectMap } from './findObjectMap';

const TWO = { a: { up: true, at: 1 }, b: { up: false, at: 2 } };

describe('objects by name', () => {
  it.each<[string, JsonObject, string]>([
    ['the body itself', TWO, 'items(@)[*].merge({name: [0]}, [1])'],
    ['a member', { status: 'UP', 'my-nodes': TWO }, 'items("my-nodes")[*].merge({name: [0]}, [1])'],
    ['objects that have names of their own', { a: { name: 'A', up: true }, b: { name: 'B', up: true } }, 'items(@)[*].merge({_key: [0]}, [1])'],
    ['the largest of several', { nodes: { ...TWO, c: { up: true } }, zones: TWO }, 'items(nodes)[*].merge({name: [0]}, [1])'],
  ])('in %s become rows, as the expression makes them', (_what, body, source) => {
    const found = findObjectMap(body);
    expect(found?.source).toBe(source);
    expect(found?.rows).toEqual(compile(source).evaluate(body));
  });

  it.each<[string, JsonObject]>([
    ['two of the same size', { nodes: TWO, zones: TWO }],
    ['a part of one thing', { id: 1, people: TWO }],
    ['a part of something with more to say', { took: 1, size: 2, state: 'ok', zone: 'x', nodes: TWO }],
    ['links', { _links: TWO, links: TWO }],
    ['nothing', {}],
  ])('are not rows when they are %s', (_what, body) => {
    expect(findObjectMap(body)).toBeUndefined();
  });
});

describe('a list by name', () => {
  it.each<[string, Json, boolean]>([
    ['objects of one kind', TWO, true],
    ['objects that have half in common', { a: { status: 'UP', details: {} }, b: { status: 'UP' } }, true],
    ['one object', { a: { up: true } }, false],
    ['different objects', { spec: { replicas: 1 }, status: { ready: 1 } }, false],
    ['objects that have little in common', { a: { up: true, b: 1, c: 2 }, b: { up: true, d: 1, e: 2 } }, false],
    ['objects and others', { ...TWO, c: 1 }, false],
    ['empty objects', { a: {}, b: {} }, false],
    ['a list', [1], false],
    ['null', null, false],
  ])('%s: %s', (_what, value, is) => {
    expect(isObjectMap(value)).toBe(is);
  });
});
