import { readOneView } from '../../config/testing';

describe('what a table tells its service of the order', () => {
  it.each([
    ['column and direction', '{ param: sort }', '{column} {direction}'],
    ['the column alone, where the direction has a parameter of its own', '{ param: sort, directionParam: order }', '{column}'],
    ['what the operator wrote', "{ param: sort, value: '{direction}:{column}', directionParam: order }", '{direction}:{column}'],
  ])('is %s', (_what, sort, value) => {
    const { view, problems } = readOneView(`{ type: table, request: {}, columns: [{ value: name }], sort: ${sort} }`);
    expect(problems).toEqual([]);
    expect(view).toMatchObject({ sort: { value } });
  });
});
