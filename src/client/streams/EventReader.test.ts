import { EventReader } from './EventReader';

const read = (...pieces: string[]) => {
  const reader = new EventReader();
  return { events: pieces.flatMap(piece => reader.push(piece)), reader };
};

describe('events', () => {
  it.each([['\n'], ['\r\n'], ['\r']])('end with an empty line, whatever ends lines: %j', end => {
    expect(read(`data: one${end}${end}data: two${end}${end}data:`).events).toEqual(['one', 'two']);
  });

  it('may be cut anywhere', () => {
    const text = ': hello\r\nid: 7\r\ndata: {"a":\r\ndata: 1}\r\n\r\nevent: x\r\ndata:  two\r\n\r\n';
    for (let at = 0; at < text.length; at += 1) expect(read(text.slice(0, at), text.slice(at)).events).toEqual(['{"a":\n1}', ' two']);
  });

  it('without data are none, and comments keep the line open', () => {
    expect(read(': ping\n\nevent: nothing\n\nid: 3\n\ndata\n\n').events).toEqual(['']);
  });

  it('name where they broke off, once they are complete', () => {
    const { reader } = read('id: 1\ndata: a\n\nid: 2\ndata: b\n');
    expect(reader.lastEventId).toBe('1');
    expect(reader.push('\n')).toEqual(['b']);
    expect(reader.lastEventId).toBe('2');
    reader.push('id: \u0000\ndata: c\n\n');
    expect(reader.lastEventId).toBe('2');
  });

  it('that were not complete are lost when the stream begins again', () => {
    const { reader } = read('id: 1\ndata: a\n\nid: 2\ndata: ha');
    reader.begin();
    expect(reader.push('data: whole\n\n')).toEqual(['whole']);
    expect(reader.lastEventId).toBe('1');
  });

  it('say how long to wait', () => {
    expect(read('retry: 250\n\n').reader.retryMs).toBe(250);
    expect(read('retry: soon\n\n').reader.retryMs).toBeUndefined();
  });
});
