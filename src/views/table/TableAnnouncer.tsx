import { useEffect, useRef, useState } from 'react';
import { Announcement } from '../../ui';
import { announcement } from './announcement';
import type { TableFacts } from './announcement';

/** The one place of a table that screen readers read by themselves. */
export function TableAnnouncer(facts: TableFacts) {
  const known = useRef(facts);
  const [text, setText] = useState('');
  useEffect(() => {
    const told = announcement(known.current, facts);
    known.current = told.known;
    if (told.text !== undefined) setText(told.text);
  }, [facts]);
  return <Announcement text={text} />;
}
