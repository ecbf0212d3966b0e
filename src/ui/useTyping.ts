import { useCallback, useEffect, useRef, useState } from 'react';

interface Options {
  /** How long typing pauses before it is told. */
  delayMs: number;
  /** The value that a text stands for; `undefined` while it stands for none, which is not told. */
  read?: (text: string) => string | undefined;
}

interface Typing {
  /** What stands in the field. */
  text: string;
  type: (text: string) => void;
  /** Tells at once what was typed. */
  apply: () => void;
}

const asTyped = (text: string) => text;

/** A text that is typed at once, and told when the typing pauses. Answers that come late take nothing back. */
export function useTyping(value: string, onChange: (value: string) => void, { delayMs, read = asTyped }: Options): Typing {
  const [text, type] = useState(value);
  // What was told and has not come back yet, oldest first: on a busy page, answers lag behind the typing.
  const told = useRef([value]);
  useEffect(() => {
    const place = told.current.lastIndexOf(value);
    // Someone else changed it: back, forward, clear.
    if (place < 0) type(value);
    told.current = place < 0 ? [value] : told.current.slice(place);
  }, [value]);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  const apply = useCallback(() => {
    const meant = read(text);
    if (meant === undefined || meant === told.current.at(-1)) return;
    told.current.push(meant);
    tell.current(meant);
  }, [text, read]);
  useEffect(() => {
    const timer = setTimeout(apply, delayMs);
    return () => clearTimeout(timer);
  }, [apply, delayMs]);
  return { text, type, apply };
}
