/** @jest-environment node */
import { fileName } from './fileName';

describe('the name of an exported file', () => {
  const day = new Date(2026, 10, 2);
  it.each([
    [['fleet', ''], 'fleet-2026-11-02.csv'],
    [['fleet', 'Needs attention'], 'fleet-needs-attention-2026-11-02.csv'],
    [['fleet', 'Fleet'], 'fleet-2026-11-02.csv'],
    [['', ''], 'rows-2026-11-02.csv'],
    [['a/b', '..\\c:*?"<>|'], 'a-b-c-2026-11-02.csv'],
    [['größe', '大小'], 'größe-大小-2026-11-02.csv'],
    [['CON', '.'], 'con-2026-11-02.csv'],
    [['x'.repeat(200)], `${'x'.repeat(80)}-2026-11-02.csv`],
  ])('of %j is %s', (names, name) => {
    expect(fileName(names, 'csv', day)).toBe(name);
  });
});
