import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import { useTableState } from './useTableState';

const wrapper = ({ children }: { children: ReactNode }) => <MemoryRouter initialEntries={['/things?other=1']}>{children}</MemoryRouter>;

function open() {
  const { result } = renderHook(() => ({ table: useTableState('1'), second: useTableState('2'), navigate: useNavigate(), address: useLocation().search }), { wrapper });
  return {
    change: (change: Parameters<(typeof result.current.table)[1]>[0]) => act(() => result.current.table[1](change)),
    other: (change: Parameters<(typeof result.current.second)[1]>[0]) => act(() => result.current.second[1](change)),
    go: (steps: number) => act(() => result.current.navigate(steps)),
    address: () => decodeURIComponent(result.current.address),
  };
}

describe('what a person chose to see of a table', () => {
  it('is one step back in the history for each field that was typed into', () => {
    const { change, go, address } = open();
    change({ filters: { cost: { kind: 'range', from: 1 } } });
    change({ filters: { cost: { kind: 'range', from: 12 } } });
    change(({ filters }) => ({ filters: { ...filters, name: { kind: 'text', text: 'a' } } }));
    change({ search: 'b' });
    change({ search: 'bc' });
    expect(address()).toBe('?other=1&1.search=bc&1.filter.cost=12..&1.filter.name=~a');
    go(-1);
    expect(address()).toBe('?other=1&1.filter.cost=12..&1.filter.name=~a');
    go(-1);
    expect(address()).toBe('?other=1&1.filter.cost=12..');
    go(-1);
    expect(address()).toBe('?other=1');
  });

  it('begins a step of its own where another table was sorted meanwhile', () => {
    const { change, go, address, other } = open();
    change({ search: 'x' });
    other({ sort: [{ id: 'name', descending: false }] });
    change({ search: 'xy' });
    go(-1);
    expect(address()).toBe('?other=1&1.search=x&2.sort=name');
  });

  it('is a step of its own for every choice, and for what is typed after going back', () => {
    const { change, go, address } = open();
    change({ sort: [{ id: 'name', descending: false }] });
    change({ search: 'a' });
    go(-1);
    change({ search: 'b' });
    go(-1);
    expect(address()).toBe('?other=1&1.sort=name');
  });
});
