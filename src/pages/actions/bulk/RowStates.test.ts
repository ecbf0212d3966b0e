import type { Diagnosis } from '../../../model';
import { RowStates } from './RowStates';

const diagnosis: Diagnosis = { kind: 'serviceError', who: 'service', title: 'No.', transient: false };

describe('how far many rows are', () => {
  it('is counted as they go on, also when one is tried again', () => {
    const states = new RowStates(3);
    expect([states.count('waiting'), states.ended]).toEqual([3, 0]);
    states.set(0, { state: 'underWay' });
    states.set(0, { state: 'failed', diagnosis });
    states.set(2, { state: 'done' });
    expect([states.count('waiting'), states.count('failed'), states.count('done'), states.ended]).toEqual([1, 1, 1, 2]);
    states.set(0, { state: 'waiting' });
    expect([states.count('waiting'), states.count('failed'), states.ended]).toEqual([2, 0, 1]);
  });

  it('says which of them need a look', () => {
    const states = new RowStates(4);
    states.set(3, { state: 'unknown', diagnosis });
    states.set(1, { state: 'failed', diagnosis });
    states.set(2, { state: 'done' });
    expect([...states.lookAt]).toEqual([3, 1]);
    states.set(1, { state: 'done' });
    expect([...states.lookAt]).toEqual([3]);
  });

  it('knows no row where there is none', () => {
    const states = new RowStates(1);
    states.set(-1, { state: 'done' });
    expect([states.all, states.count('done')]).toEqual([[{ state: 'waiting' }], 0]);
  });
});
