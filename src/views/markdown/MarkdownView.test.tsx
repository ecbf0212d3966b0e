import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { JsonObject } from '@backstage/types';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';

const server = setupServer(http.get(`${PROXY}/docs/readme`, () => HttpResponse.json({ name: 'Checkout', text: '# About\n\n<img src=x onerror=alert(1)> [run](javascript:alert(1)) [site](https://example.com)' })));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

const show = (...views: JsonObject[]) =>
  renderSite('/page', { proxyPages: { services: { docs: { proxy: '/docs' } }, pages: { page: { service: 'docs', views } } } });
const request = { path: '/readme' };

describe('markdown', () => {
  it('of the operator needs no request, and no service', async () => {
    await renderSite('/page', { proxyPages: { pages: { page: { views: [{ type: 'markdown', title: 'Welcome', text: '# Hello\n\nRead the [guide](https://example.com/guide).' }] } } } });
    expect(await screen.findByRole('heading', { level: 3, name: 'Hello' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'guide' })).toHaveAttribute('href', 'https://example.com/guide');
    expect(screen.queryByRole('button', { name: /raw/i })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is a template over what there is', async () => {
    await show({ type: 'markdown', request, text: 'This is **{data.name}**.' });
    expect((await screen.findByText('Checkout')).tagName).toBe('STRONG');
  });

  it('of a service is drawn and never run', async () => {
    await show({ type: 'markdown', request, select: 'text' });
    expect(await screen.findByRole('heading', { level: 3, name: 'About' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'site' })).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.queryByRole('link', { name: 'run' })).toBeNull();
    expect(document.querySelector('img')).toBeNull();
  });

  it('of the operator leads to pages of the portal without loading it again', async () => {
    await show({ type: 'markdown', text: '[Catalog](/catalog?kind=api#top) [other](//example.com/x) [turned](/\\\\example.com) [mixed](/%5Cexample.com) [dotted](/.//example.com/x)' });
    expect(await screen.findByRole('link', { name: 'Catalog' })).toHaveAttribute('href', '/catalog?kind=api#top');
    expect(screen.getByRole('link', { name: 'Catalog' })).not.toHaveAttribute('target');
    expect(screen.queryByRole('link', { name: 'other' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'turned' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'dotted' })).toBeNull();
    expect(screen.getByRole('link', { name: 'mixed' })).toHaveAttribute('href', '/%5Cexample.com');
  });

  it('of a service leads to no page of the portal', async () => {
    server.use(http.get(`${PROXY}/docs/readme`, () => HttpResponse.json({ text: 'See [the docs](/docs/setup.md).' }), { once: true }));
    await show({ type: 'markdown', request, select: 'text' });
    expect(await screen.findByText(/See/)).toHaveTextContent('See the docs.');
    expect(screen.queryByRole('link', { name: 'the docs' })).toBeNull();
  });

  it('that is empty says so', async () => {
    await show({ type: 'markdown', request, select: 'missing', empty: 'No notes yet.' });
    expect(await screen.findByText('No notes yet.')).toBeInTheDocument();
  });

  it('whose text is no text costs the view alone, with its key', async () => {
    await show({ type: 'markdown', text: 7 }, { type: 'markdown', text: 'fine' });
    expect(await screen.findByText('proxyPages.pages.page.views[0].text')).toBeInTheDocument();
    expect(await screen.findByText('fine')).toBeInTheDocument();
  });
});
