import { soak } from '../soak/soak';

/** Of `npm run soak` what fits into a test: a fault or two. */
const SECONDS = 25;

it('ten views that poll a flapping service neither grow, nor storm it, nor miss its last update', async () => {
  expect(await soak({ seconds: SECONDS, seed: 7, print: () => undefined })).toEqual([]);
}, 600_000);
