/** @jest-environment node */
import { withQuery } from './withQuery';

describe('parameters of a target', () => {
  it.each([
    ['/things', { page: ['2'] }, '/things?page=2'],
    ['', { page: ['2'] }, '?page=2'],
    ['/things?q=a%20b&page=1', { page: ['2'] }, '/things?q=a%20b&page=2'],
    ['/things?p%61ge=1&x=1', { page: ['2'] }, '/things?x=1&page=2'],
    ['/things?page=1', { page: [] }, '/things'],
    ['/things?a', { b: ['ü&=', 'y'] }, '/things?a&b=%C3%BC%26%3D&b=y'],
    ['/things?constructor=1', { page: ['2'] }, '/things?constructor=1&page=2'],
    ['/things?a=1?b=2', { b: ['3'] }, '/things?a=1?b=2&b=3'],
  ])('of %j with %j give %j', (target, parameters, expected) => {
    expect(withQuery(target, parameters as Record<string, string[]>)).toBe(expected);
  });
});
