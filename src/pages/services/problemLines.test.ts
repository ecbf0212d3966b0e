/** @jest-environment node */
import type { Problem } from '../../model';
import { problemLine, worstFirst } from './problemLines';

const warning: Problem = { severity: 'warning', key: 'a.b', message: 'Unknown.' };
const error: Problem = { severity: 'error', key: 'a.c', message: 'Wrong.', found: '5', expected: 'a text', suggestion: 'path' };

describe('problems', () => {
  it('are listed with errors first, else as they were found', () => {
    expect(worstFirst([warning, error, { ...warning, key: 'z' }, { ...error, key: 'b' }]).map(({ key }) => key)).toEqual(['a.c', 'b', 'a.b', 'z']);
  });

  it('are copied with all that is known of them', () => {
    expect(problemLine(error)).toBe('error a.c: Wrong. (found: 5; expected: a text; did you mean: path)');
    expect(problemLine(warning)).toBe('warning a.b: Unknown.');
  });
});
