import { fireEvent, render, screen } from '@testing-library/react';
import { TestApiProvider } from '@backstage/test-utils';
import { identityApiRef } from '@backstage/core-plugin-api';
import type { Diagnosis } from '../model';
import { ErrorPanel } from './ErrorPanel';

const DIAGNOSIS: Diagnosis = { kind: 'unreachable', who: 'operator', title: 'It is down.', advice: 'Check this:', config: 'proxy:\n  a: 1', details: 'GET /x', curl: "curl 'https://portal/x'", transient: true };

function show(overrides: Partial<Diagnosis> = {}, onRetry?: () => void): void {
  render(
    <TestApiProvider apis={[[identityApiRef, {}]]}>
      <ErrorPanel diagnosis={{ ...DIAGNOSIS, ...overrides }} onRetry={onRetry} />
    </TestApiProvider>,
  );
}

describe('the panel of an error', () => {
  it('says what happened, whose it is to mend, and which lines do', () => {
    show();
    expect(screen.getByRole('alert')).toHaveTextContent("It is down.For the portal's operator. Check this:proxy: a: 1");
    expect(screen.getByRole('button', { name: 'Copy the lines' })).toBeInTheDocument();
  });

  it('shows the details and the request as a command when asked', () => {
    show();
    expect(screen.queryByText('GET /x')).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText('GET /x')).toBeInTheDocument();
    expect(screen.getByText("curl 'https://portal/x'")).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy the request as a curl command' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Hide details' }));
    expect(screen.queryByText('GET /x')).not.toBeInTheDocument();
  });

  it('sends the request again where it can', () => {
    const retry = jest.fn();
    show({}, retry);
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('offers to sign in again only where that helps', () => {
    show({ who: 'user', action: 'signIn', config: undefined });
    expect(screen.getByRole('button', { name: 'Sign in again' })).toBeInTheDocument();
  });

  it('offers nothing that is not there', () => {
    show({ details: undefined, curl: undefined });
    expect(screen.getAllByRole('button').map(button => button.getAttribute('aria-label'))).toEqual(['Copy the lines']);
  });
});
