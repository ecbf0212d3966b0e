import { measureFormat, numberFormat, relativeFormat, timeFormat } from './intl';

describe('formatters', () => {
  it('are made once for the same options', () => {
    expect(numberFormat({ maximumFractionDigits: 1 })).toBe(numberFormat({ maximumFractionDigits: 1 }));
    expect(timeFormat({ dateStyle: 'medium' })).toBe(timeFormat({ dateStyle: 'medium' }));
    expect(relativeFormat()).toBe(relativeFormat());
    expect(measureFormat()).toBe(measureFormat());
  });

  it('differ where the options do', () => {
    expect(numberFormat({ maximumFractionDigits: 1 }).format(0.25)).toBe('0.3');
    expect(numberFormat({ maximumFractionDigits: 2 }).format(0.25)).toBe('0.25');
    expect(timeFormat({ dateStyle: 'medium', timeZone: 'UTC' }).format(0)).toBe('Jan 1, 1970');
    expect(timeFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(0)).toBe('January 1, 1970');
  });

  it('throw for options that make no sense, each time', () => {
    for (let time = 0; time < 2; time += 1) expect(() => numberFormat({ style: 'currency', currency: 'euros' })).toThrow(RangeError);
  });
});
