/** @jest-environment node */
import { explainEmpty } from './explainEmpty';

const row = {
  name: 'checkout',
  empty: '',
  blank: '  ',
  nothing: null,
  none: [],
  size: '500m-ish',
  count: 0,
  'my-id': 7,
  labels: { app: 'x', tier: 'y', 'app.kubernetes.io/name': 'checkout' },
  metadata: { createdAt: 'today', owner: null, spec: { zone: 'a' } },
  list: [{ a: 1, b: null }, { a: 2 }],
};
const why = (source: string) => explainEmpty(source, row).reason;
const meant = (source: string) => explainEmpty(source, row).suggestion;

describe('why a cell is empty', () => {
  it.each([
    ['nothing', 'nothing is null in the response.'],
    ['metadata.owner', 'metadata.owner is null in the response.'],
    ['metadata.owner.name', 'metadata.owner is null in the response.'],
    ['empty', 'empty is an empty text.'],
    ['blank', 'blank is a text of nothing but blanks.'],
    ['none', 'none is an empty list.'],
    ['name.first', 'name is the text "checkout", which has no first.'],
    ['list.a', 'list is a list of 2: take one item with [0], or all with [*].'],
    ['name[0]', 'name is the text "checkout", and [0] takes an item of a list.'],
    ['list[5]', 'list is a list of 2, so there is no [5].'],
    ['list[5].a', 'list is a list of 2, so there is no [5].'],
    ['list[0].b', 'list[0].b is null in the response.'],
    ['list[-1].c', 'There is no c in list[-1]: it has a.'],
    ['none[0]', 'none is an empty list, so there is no [0].'],
    ['none[*].a', 'none is an empty list.'],
    ['metadata[*].a', 'metadata is an object with createdAt, owner, spec, and [*] takes the items of a list.'],
    ['list.*', 'list is a list of 2, and .* takes the items of an object.'],
    ['list[*].z', 'Nothing comes of any of the 2 items. In the first: There is no z in list[*]: it has a, b.'],
    ['list[].z', 'Nothing comes of any of the 2 items. In the first: There is no z in list[]: it has a, b.'],
    ['list[:1].b', 'list[:].b is null in the response.'],
    ['list[?a == `9`].b', 'None of 2 items passes the filter. In the first: list[0].a is the number 1.'],
    ["list[?z == 'x'].b", 'None of 2 items passes the filter. In the first: There is no z in list[0]: it has a, b.'],
    ['list[?a == `1`].b', 'list[?…].b is null in the response.'],
    ['list[*].z | [0]', 'Nothing comes of any of the 2 items. In the first: There is no z in list[*]: it has a, b.'],
    ['to_number(size)', 'to_number got the text "500m-ish", which it cannot read as a number.'],
    ['to_number(metadata.owner)', 'metadata.owner is null in the response.'],
    ['length(metadata.owner)', 'metadata.owner is null in the response.'],
    ["join(', ', metadata.owner)", 'metadata.owner is null in the response.'],
    ['max(none)', 'max got an empty list, and gives nothing for it.'],
    ['metadata.owner || nothing', 'metadata.owner is null in the response. nothing is null in the response.'],
    ['not_null(metadata.owner, nothing)', 'metadata.owner is null in the response. nothing is null in the response.'],
    ['nothing && name', 'nothing is null in the response.'],
    ['name ? nothing : name', 'nothing is null in the response.'],
    ['$params.id', '$params does not exist here.'],
    ['nothing - `1`', 'nothing is null in the response.'],
  ])('%s: %s', (source, reason) => {
    expect(why(source)).toContain(reason);
  });

  it.each([
    ['labels.app.kubernetes.io/name', 'labels is there and has app, tier, app.kubernetes.io/name; app.kubernetes.io/name needs quotes.', 'labels."app.kubernetes.io/name"'],
    ['my-id', 'my-id needs quotes.', '"my-id"'],
    ['nmae', 'There is no nmae in the row, but there is name.', 'name'],
    ['metadata.created_at', 'There is no created_at in metadata, but there is createdAt.', 'metadata.createdAt'],
    ['Labels.tier', 'There is no Labels in the row, but there is labels.', 'labels.tier'],
    ['tier', 'There is no tier in the row, but there is labels.tier.', 'labels.tier'],
    ['zone', 'There is no zone in the row, but there is metadata.spec.zone.', 'metadata.spec.zone'],
  ])('%s: what was meant', (source, reason, suggestion) => {
    expect(why(source)).toContain(reason);
    expect(meant(source)).toBe(suggestion);
  });

  it('suggests nothing that would be empty as well', () => {
    expect(meant('nothign')).toBeUndefined();
    expect(why('nothign')).toContain('there is nothing.');
  });

  it('goes through the expression step by step', () => {
    expect(explainEmpty('metadata.spec.zoen', row).steps).toEqual([
      { path: 'metadata', found: 'an object with createdAt, owner, spec' },
      { path: 'metadata.spec', found: 'an object with zone' },
    ]);
  });

  it.each(['name', 'count', 'list[*].a', 'list[?b == null].a', 'to_string(nothing)', 'metadata.owner || name'])('says of %s that it is not empty', source => {
    expect(explainEmpty(source, row)).toMatchObject({ isEmpty: false, reason: expect.stringMatching(/^It is not empty/) as string });
  });

  it.each([[null], ['text'], [3], [[]], [{}], [undefined]])('explains a row that is %j', value => {
    expect(explainEmpty('a.b', value).reason).toMatch(/^(The row is|There is no a in the row)/);
  });

  it('says of an expression that is none what is wrong with it', () => {
    expect(explainEmpty('a..b', row)).toMatchObject({ isEmpty: true, value: null, steps: [], reason: expect.stringMatching(/syntax/i) as string });
  });

  it('reads no inherited members', () => {
    expect(why('constructor')).toBe('There is no constructor in the row: it has name, empty, blank, nothing, none, size, count, my-id and 3 more.');
  });
});
