import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TestApiProvider, mockApis } from '@backstage/test-utils';
import { storageApiRef } from '@backstage/core-plugin-api';
import type { StorageApi } from '@backstage/core-plugin-api';
import { usePreference } from './usePreference';

const readText = (stored: unknown) => (typeof stored === 'string' ? stored : undefined);

function Choice({ name = 'colour' }: { name?: string }) {
  const [colour, choose] = usePreference(name, 'none', readText);
  return (
    <>
      <p>{colour}</p>
      <button onClick={() => choose('red')}>Red</button>
      <button onClick={() => choose(undefined)}>Reset</button>
    </>
  );
}

const show = (storage: StorageApi | undefined, ui = <Choice />) => render(storage ? <TestApiProvider apis={[[storageApiRef, storage]]}>{ui}</TestApiProvider> : <TestApiProvider apis={[]}>{ui}</TestApiProvider>);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('usePreference', () => {
  it('is the fallback until something is chosen, and after it is taken back', async () => {
    const storage = mockApis.storage();
    show(storage);
    expect(screen.getByText('none')).toBeInTheDocument();
    await press('Red');
    expect(screen.getByText('red')).toBeInTheDocument();
    expect(storage.forBucket('proxy-pages').snapshot('colour').value).toBe('red');
    await press('Reset');
    expect(screen.getByText('none')).toBeInTheDocument();
    expect(storage.forBucket('proxy-pages').snapshot('colour').presence).toBe('absent');
  });

  it('is there the next time, under its own key only', async () => {
    const storage = mockApis.storage();
    const { unmount } = show(storage);
    await press('Red');
    unmount();
    const { rerender } = show(storage);
    expect(screen.getByText('red')).toBeInTheDocument();
    rerender(<TestApiProvider apis={[[storageApiRef, storage]]}><Choice name="other" /></TestApiProvider>);
    expect(screen.getByText('none')).toBeInTheDocument();
  });

  it('follows what is chosen in another place', async () => {
    const storage = mockApis.storage();
    show(storage);
    await act(() => storage.forBucket('proxy-pages').set('colour', 'blue'));
    expect(screen.getByText('blue')).toBeInTheDocument();
  });

  it('takes what it cannot read for no choice', async () => {
    const storage = mockApis.storage();
    await storage.forBucket('proxy-pages').set('colour', { of: 'an older version' });
    show(storage);
    expect(screen.getByText('none')).toBeInTheDocument();
  });

  it('waits for a storage that knows nothing at once', async () => {
    const local = mockApis.storage();
    await local.forBucket('proxy-pages').set('colour', 'green');
    let tell: (() => void) | undefined;
    const bucket = {
      snapshot: (key: string) => ({ key, presence: 'unknown' as const, value: undefined }),
      observe$: () => ({
        subscribe: (observer: (snapshot: unknown) => void) => {
          tell = () => observer({ key: 'colour', presence: 'present', value: 'green' });
          return { unsubscribe: () => undefined, closed: false };
        },
      }),
    };
    show({ forBucket: () => bucket } as unknown as StorageApi);
    expect(screen.getByText('none')).toBeInTheDocument();
    act(() => tell?.());
    expect(screen.getByText('green')).toBeInTheDocument();
  });

  it.each([
    ['a portal without a storage', undefined],
    ['a storage that is full', { forBucket: () => ({ snapshot: (key: string) => ({ key, presence: 'absent', value: undefined }), observe$: () => ({ subscribe: () => ({ unsubscribe: () => undefined }) }), set: () => Promise.reject(new Error('QuotaExceededError')) }) } as unknown as StorageApi],
  ])('holds the choice for the page in %s', async (_what, storage) => {
    show(storage);
    await press('Red');
    expect(screen.getByText('red')).toBeInTheDocument();
  });
});
