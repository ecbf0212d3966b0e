import { readOptions } from './readOptions';

describe('options of the bench', () => {
  it('measures all sizes five times and writes nothing, unless told otherwise', () => {
    expect(readOptions([])).toEqual({ sizes: [1000, 10_000, 100_000], runs: 5, write: false });
    expect(readOptions(['--rows', '1000,50', '--runs', '1', '--write'])).toEqual({ sizes: [1000, 50], runs: 1, write: true });
  });

  it.each([[['--rows', 'many']], [['--runs', '0']], [['--rows', '1000,']], [['--fast']]])('refuses %j', args => {
    expect(() => readOptions(args)).toThrow();
  });
});
