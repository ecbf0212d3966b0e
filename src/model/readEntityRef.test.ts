/** @jest-environment node */
import { entityName, readEntityRef } from './readEntityRef';

describe('an entity reference', () => {
  it.each([
    ['component:default/checkout', 'component', 'default', 'checkout'],
    ['User:Default/Jane.Doe', 'user', 'default', 'Jane.Doe'],
    ['api:shop', 'api', 'default', 'shop'],
    ['team/checkout', 'system', 'team', 'checkout'],
    [' checkout_2 ', 'system', 'default', 'checkout_2'],
    ['x', 'system', 'default', 'x'],
  ])('%j is read', (text, kind, namespace, name) => {
    expect(readEntityRef(text, 'System')).toEqual({ kind, namespace, name });
  });

  it.each([[''], [':'], ['component:'], ['component:default/'], ['a/b/c'], ['a:b:c'], ['../x'], ['default/..'], ['.'], ['-x'], ['jane@example.com'], ['two words'], ['a?b'], ['a#b'], ['a%2e'], ['x'.repeat(64)], [5], [null], [{ kind: 'x' }]])('is not %p', value => {
    expect(readEntityRef(value, 'component')).toBeUndefined();
  });

  it('is said with its namespace where that is needed', () => {
    expect(entityName({ kind: 'user', namespace: 'default', name: 'jane' })).toBe('jane');
    expect(entityName({ kind: 'user', namespace: 'guests', name: 'jane' })).toBe('guests/jane');
  });
});
