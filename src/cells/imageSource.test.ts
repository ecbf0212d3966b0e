/** @jest-environment node */
import { imageSource } from './imageSource';

const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';

describe('the source of an image', () => {
  it.each([
    ['/a.png', 'https://portal.example.com/a.png'],
    ['https://portal.example.com/a.svg', 'https://portal.example.com/a.svg'],
    ['http://portal.example.com/a.png', undefined],
    ['https://portal.example.com.evil.com/a.png', undefined],
    ['https://', undefined],
    [PIXEL, PIXEL],
    ['data:image/svg+xml;base64,PHN2Zz4=', undefined],
    ['//evil.example.com/x.png', undefined],
    ['/\\evil.example.com/x.png', undefined],
    ['logo.png', undefined],
    ['', undefined],
  ])('from %j has the source %p', (text, source) => {
    expect(imageSource(text, 'https://portal.example.com')).toBe(source);
  });
});
