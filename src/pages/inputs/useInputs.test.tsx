import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import type { Input, Json } from '../../model';
import { useInputs } from './useInputs';

const wrapper = ({ children }: { children: ReactNode }) => <MemoryRouter initialEntries={['/things?other=1']}>{children}</MemoryRouter>;

const q = { name: 'q', label: 'Q', type: 'text', key: 'q', required: false } as Input;
const size = { name: 'size', label: 'Size', type: 'number', key: 'size', required: false } as Input;
const INPUTS = [q, size];

describe('what a person types into inputs', () => {
  it('is one step back in the history for each field', () => {
    const { result } = renderHook(() => ({ inputs: useInputs(INPUTS, {}), navigate: useNavigate(), address: useLocation().search }), { wrapper });
    const type = (input: Input, value: Json) => act(() => result.current.inputs.set(input, value));
    const back = () => act(() => result.current.navigate(-1));
    type(q, 'che');
    type(q, 'checkout');
    type(size, 1);
    type(size, 12);
    expect(result.current.address).toBe('?other=1&q=checkout&size=12');
    back();
    expect(result.current.address).toBe('?other=1&q=checkout');
    back();
    expect(result.current.address).toBe('?other=1');
    type(q, 'a');
    back();
    expect(result.current.address).toBe('?other=1');
  });
});
