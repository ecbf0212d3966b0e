/** @jest-environment node */
import type { Json } from '../model';
import { inferFormat } from './inferFormat';

describe('the format of a column', () => {
  it.each<[string, Json[], string]>([
    ['anything', [], 'text'],
    ['anything', [null, ''], 'text'],
    ['public', [true, false, null], 'boolean'],
    ['public', [true, 'yes'], 'text'],
    ['count', [0, 1.5, null], 'number'],
    ['count', ['12', '13'], 'text'],
    ['value', ['NaN', '500m', '1Gi'], 'text'],
    ['createdAt', ['2026-11-22T12:00:00Z', null], 'relative'],
    ['when', ['2026-11-22T12:00:00+0000'], 'relative'],
    ['birthday', ['2026-11-22', '2026-11-23'], 'datetime'],
    ['createdAt', ['2026-11-22T12:00:00Z', 'never'], 'text'],
    ['when', ['/Date(1795348800000)/'], 'relative'],
    ['created', [1_795_348_800, 1_795_348_801.5], 'datetime'],
    ['updatedAt', [1_795_348_800_000], 'datetime'],
    ['meta.timestamp', [1_795_348_800], 'datetime'],
    ['created', [5, 6], 'number'],
    ['requests', [1_795_348_800], 'number'],
    ['sizeBytes', [1024, 0], 'bytes'],
    ['usage.memory', [1_000_000], 'bytes'],
    ['memory', [0.5], 'number'],
    ['memory', [-1], 'number'],
    ['id', [12345], 'text'],
    ['metadata.id', [12345], 'text'],
    ['ownerId', [12345], 'text'],
    ['year', [2026], 'text'],
    ['port', [8080], 'text'],
    ['paid', [12345], 'number'],
    ['repo', ['https://example.com/a', 'http://example.com/b'], 'link'],
    ['repo', ['https://example.com/a', 'none'], 'text'],
    ['repo', ['javascript:alert(1)'], 'text'],
    ['repo', ['https://example.com and more'], 'text'],
    ['status', ['UP', 'DOWN'], 'badge'],
    ['status.phase', ['Running'], 'badge'],
    ['healthState', ['ok'], 'badge'],
    ['status', ['UP', null, ''], 'badge'],
    ['status', ['a long sentence about what goes on'], 'text'],
    ['status', Array.from({ length: 13 }, (_, at) => `state ${at}`), 'text'],
    ['estate', ['UP'], 'text'],
    ['name', ['UP', 'DOWN'], 'text'],
    ['labels', [{ a: 1 }, null], 'json'],
    ['tags', [['a', 'b']], 'json'],
    ['mixed', [1, 'a', true], 'text'],
    ['mixed', [1, { a: 1 }], 'json'],
  ])('%s with %j is %s', (name, values, type) => {
    expect(inferFormat(name, values)).toEqual({ type });
  });
});
