/** @jest-environment node */
import { diagnosisOf } from './diagnosisOf';

describe('code that could not be fetched', () => {
  it('is the user’s to fetch again, with a new page', () => {
    const error = Object.assign(new Error('Loading chunk 17 failed.'), { name: 'ChunkLoadError' });
    expect(diagnosisOf(error)).toMatchObject({ kind: 'portal', who: 'user', title: 'The code for this could not be loaded.', advice: 'Reload the page.' });
  });
});
