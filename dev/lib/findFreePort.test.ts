/** @jest-environment node */
import { createServer } from 'node:net';
import { findFreePort, isPortFree } from './findFreePort';

describe('findFreePort', () => {
  it('finds free ports that no outgoing connection is given, none of them twice', async () => {
    const ports: number[] = [];
    for (let count = 0; count < 20; count += 1) ports.push(await findFreePort(0));
    expect(new Set(ports).size).toBe(20);
    for (const port of ports) {
      expect(port).toBeLessThan(32_768);
      expect(await isPortFree(port)).toBe(true);
    }
  });

  it('finds another one where somebody listens', async () => {
    const port = await findFreePort(0);
    expect(await findFreePort(port)).toBe(port);
    const server = createServer();
    await new Promise<void>(resolve => server.listen(port, resolve));
    expect(await findFreePort(port)).not.toBe(port);
    await new Promise(resolve => server.close(resolve));
  });
});
