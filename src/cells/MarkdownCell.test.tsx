import { fireEvent, render, screen, within } from '@testing-library/react';
import { Cell } from './Cell';

const markdown = { type: 'markdown' } as const;

async function drawn(text: string): Promise<HTMLElement> {
  const { container } = render(<Cell value={`MARK ${text}`} format={markdown} isBlock />);
  await screen.findAllByText(/MARK/);
  // The words alone stand there until the parser has come.
  await within(container).findByText((_text, element) => element?.tagName === 'DIV' && element.parentElement === container);
  return container;
}
/** Drawn on its own lines. */
const block = (text: string) => drawn(`\n\n${text}`);

describe('markdown in a line', () => {
  it('is its words without marks', () => {
    const { container } = render(<Cell value={'# Title\n\n**bold** [x](https://example.com)'} format={markdown} />);
    expect(container.innerHTML).toBe('Title bold x');
  });

  it.each([[5, '5'], [false, 'false'], [['a'], '["a"]'], [{ a: 1 }, '{"a":1}']])('of %p is that as text', (value, text) => {
    expect(render(<Cell value={value} format={markdown} isBlock />).container.textContent).toBe(text);
  });

  it('is what stands inside another link', () => {
    const { container } = render(<Cell value="[x](https://example.com)" format={markdown} isBlock isLinked />);
    expect(container.innerHTML).toBe('x');
  });
});

describe('markdown with room', () => {
  it('has titles below those of the page', async () => {
    await block('# One\n\n## Two\n\n###### Six');
    expect(screen.getByRole('heading', { level: 3, name: 'One' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4, name: 'Two' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 6, name: 'Six' })).toBeInTheDocument();
  });

  it('gives no element an id', async () => {
    const container = await block('# location\n\n# root\n\ntext[^1]\n\n[^1]: note');
    expect(container.querySelector('[id], [name]')).toBeNull();
  });

  it('has runs, breaks, rules and code', async () => {
    const container = await block('*em* **strong** ~~del~~ ==mark== `code`  \nnext\n\n---\n\n```js\nlet a;\n```');
    for (const tag of ['em', 'strong', 'del', 'mark', 'p > code', 'br', 'hr']) expect(container.querySelector(tag)).not.toBeNull();
    expect(container.querySelector('pre')).toHaveTextContent('let a;');
    expect(container.querySelector('pre')).toHaveAttribute('tabindex', '0');
  });

  it('has lists, and tasks that say whether they are done', async () => {
    const container = await block('1. a\n2. b\n\n- [x] done it\n- [ ] still to do');
    expect(container.querySelectorAll('ol > li')).toHaveLength(2);
    expect(screen.getByTitle('done')).toBeInTheDocument();
    expect(screen.getByTitle('to do')).toBeInTheDocument();
    expect(container.querySelector('input')).toBeNull();
  });

  it('has tables and quotes', async () => {
    const container = await block('| a | b |\n|---|--:|\n| 1 | 2 |\n\n> [!NOTE]\n> mind this');
    expect(screen.getByRole('columnheader', { name: 'b' })).toHaveStyle({ textAlign: 'right' });
    expect(screen.getByRole('cell', { name: '2' })).toBeInTheDocument();
    expect(container.querySelector('blockquote')).toHaveTextContent('NOTEmind this');
  });

  it('has its footnotes below', async () => {
    await block('text[^a]\n\n[^a]: the *note*');
    expect(screen.getByRole('list', { name: 'footnotes' })).toHaveTextContent('a the note');
  });

  it('shows what stands before the text of a page as it is written', async () => {
    const { container } = render(<Cell value={'---\ntitle: x\n---\n\nBody'} format={markdown} isBlock />);
    await screen.findByText('Body');
    expect(container.querySelector('pre')).toHaveTextContent('title: x');
  });

  it.each([
    ['[x](https://example.com/a "t")', 'x', 'https://example.com/a'],
    ['[x][r]\n\n[r]: http://example.com', 'x', 'http://example.com/'],
    ['<https://example.com>', 'https://example.com', 'https://example.com/'],
    ['see https://example.com/b', 'https://example.com/b', 'https://example.com/b'],
    ['www.example.com', 'www.example.com', 'http://www.example.com/'],
    ['<jane@example.com>', 'jane@example.com', 'mailto:jane@example.com'],
  ])('makes %j a link that opens a new tab and says where it leads', async (text, name, href) => {
    await block(text);
    const link = screen.getByRole('link', { name });
    expect(link).toHaveAttribute('href', href);
    expect(link).toHaveAttribute('title', href);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('loads images of the portal and no others, which are links', async () => {
    await block('![logo](/logo.png) ![far](https://example.com/far.png) [![badge](https://example.com/b.svg)](https://ci.example.com)');
    const image = screen.getByRole('img', { name: 'logo' });
    expect(image).toHaveAttribute('src', `${window.location.origin}/logo.png`);
    expect(image).toHaveAttribute('loading', 'lazy');
    expect(screen.getByRole('link', { name: 'far' })).toHaveAttribute('href', 'https://example.com/far.png');
    expect(screen.getByRole('link', { name: 'badge' })).toHaveAttribute('href', 'https://ci.example.com/');
    fireEvent.error(image);
    expect(screen.queryByRole('img', { name: 'logo' })).not.toBeInTheDocument();
    expect(screen.getByText(/logo/)).toBeInTheDocument();
  });

  it('ends long texts with …', async () => {
    const container = await block('word '.repeat(10_000));
    expect(container.textContent?.length).toBeLessThan(20_010);
    expect(container).toHaveTextContent(/wor…$/);
  });
});

/** Attributes that a drawn text may have; everything else would be a hole. */
const ALLOWED = /^(class|href|title|target|rel|src|alt|loading|tabindex|start|style|role|aria-label|aria-hidden|focusable|viewbox|d|data-testid)$/;

function assertHarmless(container: HTMLElement): void {
  expect(container.querySelector('script, iframe, object, embed, style, link, meta, base, form, input, button, textarea, audio, video, math, foreignObject, use, image')).toBeNull();
  for (const element of container.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name.toLowerCase()).toMatch(ALLOWED);
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
      if (name === 'src') expect(value.startsWith(`${window.location.origin}/`) || /^data:image\/(png|gif|jpeg|webp);base64,/.test(value)).toBe(true);
      if (name === 'style') expect(value).toMatch(/^text-align: (left|right|center);$/);
    }
  }
}

const TARGETS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&#58;alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;&#x61;vascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'java\\script:alert(1)',
  '<javascript:alert(1)>',
  '<java\tscript:alert(1)>',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript%3Aalert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg/onload=alert(1)>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'blob:https://portal/x',
  'file:///etc/passwd',
  '//evil.example.com/x',
  '\\\\evil.example.com/x',
  '/\\evil.example.com/x',
  'https:evil',
  'x" onmouseover="alert(1)',
  "x' onerror='alert(1)",
];

const ATTACKS = [
  ...TARGETS.flatMap(target => [`[x](${target})`, `![x](${target})`, `[x][r]\n\n[r]: ${target}`, `<${target}>`, target]),
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example.com/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img/src/onerror=alert(1)>',
  '<svg onload=alert(1)><use href="data:x"/></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>body{display:none}</style>',
  '<div style="position:fixed;inset:0" onclick="alert(1)">\n\n*x*\n\n</div>',
  '<a href="javascript:alert(1)">x</a>',
  '<form action="//evil.example.com"><button>x</button></form>',
  '<math><mtext><script>alert(1)</script></mtext></math>',
  '<Constructor onClick={() => alert(1)} />',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '```"><script>alert(1)</script>\nx\n```',
  '```js onload=alert(1)\nx\n```',
  '| <img src=x onerror=alert(1)> |\n|---|\n| <script>x</script> |',
  '[<img src=x onerror=alert(1)>](https://example.com)',
  '[x](https://example.com "\\" onclick=\\"alert(1)")',
  '![" onerror="alert(1)](/x.png)',
  '[__proto__]\n\n[__proto__]: javascript:alert(1)',
  '[constructor] [toString][] [hasOwnProperty][__proto__] [^__proto__]\n\n[^__proto__]: note\n\n[^constructor]: note',
  '# __proto__\n\n# constructor\n\n# hasOwnProperty',
];

describe('markdown of somebody who means harm', () => {
  it.each(ATTACKS)('does nothing but show text: %s', async text => {
    assertHarmless(await block(text));
    expect(({} as { target?: string }).target).toBeUndefined();
  });

  it.each(['> ', '- ', '1. ', '> - 1. ', '*a ', '*_', '[', '![', '[[a](b)](', '![[a](b)](', '[a](<', '[]()', '`a', '- [ ] ', '<div>', '<!--', '&', '|a', '**a ', '~~a', '\\', 'http://', '[^a]: b\n'])(
    'cannot hold up the page by repeating %j',
    async mark => {
      const { container } = render(<Cell value={`a\n\n${mark.repeat(50_000)}`} format={markdown} isBlock />);
      await within(container).findByText((_text, element) => element?.tagName === 'DIV' && element.parentElement === container);
      assertHarmless(container);
    },
  );
});
