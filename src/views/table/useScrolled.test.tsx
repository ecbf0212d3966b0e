import { useMemo, useState } from 'react';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useNavigate } from 'react-router-dom';
import type { NavigateFunction } from 'react-router-dom';
import type { TableState } from './tableState';
import { useScrolled } from './useScrolled';

const PLAIN: TableState = { sort: [], search: '', filters: {} };
let navigate: NavigateFunction;

function Table({ state }: { state: TableState }) {
  navigate = useNavigate();
  const [element, setElement] = useState<HTMLElement | null>(null);
  useScrolled(useMemo(() => ({ current: element }), [element]), '1', state);
  return <div data-testid="scroller" ref={setElement} />;
}

function show(state: TableState) {
  const site = (current: TableState) => (
    <MemoryRouter initialEntries={['/things']}>
      <Routes>
        <Route path="/things" element={<Table state={current} />} />
        <Route path="/things/a" element={<p>Details</p>} />
      </Routes>
    </MemoryRouter>
  );
  const { rerender } = render(site(state));
  return { choose: (next: TableState) => rerender(site(next)) };
}

const scroller = () => screen.getByTestId('scroller');
function scrollTo(top: number) {
  scroller().scrollTop = top;
  act(() => void scroller().dispatchEvent(new Event('scroll')));
}

describe('a table that was scrolled', () => {
  it('is where it was when one comes back to it', () => {
    show(PLAIN);
    scrollTo(700);
    act(() => navigate('/things/a'));
    expect(screen.getByText('Details')).toBeInTheDocument();
    act(() => navigate(-1));
    expect(scroller().scrollTop).toBe(700);
    act(() => navigate('/things?other=1'));
    act(() => navigate('/things/a'));
    act(() => navigate(-1));
    expect(scroller().scrollTop).toBe(700);
    act(() => navigate('/things/a'));
    act(() => navigate('/things'));
    expect(scroller().scrollTop).toBe(0);
  });
});
