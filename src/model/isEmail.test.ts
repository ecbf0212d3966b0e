/** @jest-environment node */
import { isEmail } from './isEmail';

describe('an email address', () => {
  it.each(['jane@example.com', 'jane.doe+x@mail.example.co.uk', 'o\'hara_1@x-y.io', 'a&b=c?@example.com'])('is %j', text => {
    expect(isEmail(text)).toBe(true);
  });

  it.each(['', '@', 'jane', 'jane@', '@example.com', 'jane@localhost', 'jane@example.com ', 'Jane <jane@example.com>', 'a@b@c.de', 'a@-b.de', 'a b@c.de', 'a@b..de', 'a@b.de,c@d.de', 'mailto:a@b.de', 'a@b.de\nbcc:x@y.de'])('is not %j', text => {
    expect(isEmail(text)).toBe(false);
  });
});
