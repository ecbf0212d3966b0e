import { serviceWords } from './serviceWords';

describe('the words of a service', () => {
  it.each([
    [{ code: 602, message: 'matchers.0.name in body is required' }, 'matchers.0.name in body is required'],
    [{ type: 'https://example.com/probs/out-of-credit', title: 'No credit', detail: 'It costs 50.' }, 'It costs 50'],
    [{ error: 'invalid_grant', error_description: 'The code has expired' }, 'The code has expired'],
    [{ error: { code: 400, message: 'Bad filter' } }, 'Bad filter'],
    [{ errors: [{ message: 'is too short' }, { message: 'b' }] }, 'is too short'],
    [{ errors: ['is too short'] }, 'is too short'],
    [{ timestamp: 1, status: 500, error: 'Internal Server Error', path: '/x' }, 'Internal Server Error'],
    ['no such thing', 'no such thing'],
  ])('in %j are %j', (body, words) => {
    expect(serviceWords(JSON.stringify(body))).toBe(words);
  });

  it.each(['', '{}', 'null', '[]', '7', '{"message":""}', '{"message":{"a":1}}', '{"error":true}', '<html>', '{"message":'])('are none in %j', text => {
    expect(serviceWords(text)).toBeUndefined();
  });

  it('are short and in one line', () => {
    expect(serviceWords(JSON.stringify({ message: `a\n b ${'x'.repeat(500)}` }))).toMatch(/^a b x{195}…$/);
  });
});
