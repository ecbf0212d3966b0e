import schema from './visibility.schema.json';

/** Every object inside a value, the value included. */
function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

describe('the schema for the portal', () => {
  it('is of the draft that the portal’s merger knows', () => {
    expect(schema.$schema).toMatch(/^http:\/\/json-schema\.org\/draft-07\/schema#?$/);
  });

  it('makes proxyPages and proxyPage visible, themselves and all below them', () => {
    const visible = { visibility: 'frontend', deepVisibility: 'frontend' };
    expect(schema.properties.proxyPages).toEqual(visible);
    expect(schema.properties.proxy.properties.endpoints.additionalProperties.properties).toEqual({ proxyPage: visible });
  });

  it('constrains nothing: a wrong type would stop the whole portal', () => {
    const names = new Set(objectsIn(schema).flatMap(Object.keys));
    const allowed = ['$schema', 'properties', 'additionalProperties', 'visibility', 'deepVisibility', 'proxyPages', 'proxy', 'endpoints', 'proxyPage'];
    expect([...names].filter(name => !allowed.includes(name))).toEqual([]);
  });

  it('makes nothing else visible', () => {
    expect(objectsIn(schema).filter(part => 'visibility' in part || 'deepVisibility' in part)).toHaveLength(2);
  });
});
